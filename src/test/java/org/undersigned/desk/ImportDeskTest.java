package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.intake.imports.Progress;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;

@QuarkusTest
class ImportDeskTest {

    private static final Pattern GUESSED = Pattern.compile(
            "name=\"(column-\\d+)\"(?:(?!</select>).)*<option value=\"([a-z_]+)\" selected", Pattern.DOTALL);

    @Test
    void a_messy_table_is_understood_decided_upon_recorded_once_and_taken_back() {
        String revision = letter("imported-messy");
        World.endorsement("imported-messy-elsewhere", "Importwell Legal Resource Center", signOn -> {});
        String table = "Sign-ons as of today;;;\n\nOrganización;Sitio web;Correo;Ciudad\n"
                + "Vecinos Importados de la Colina;vecinos-importados.example.org;ana@example.org;Springfield\n"
                + "Importwel Legal Resource Center;;;\n"
                + "\"Importados; Hijos y Nietos\";;no-address;\n"
                + "Vecinos importados de la colina;;;\n;;;Nowhere\nTotal: 4;;;\nTotal de organizaciones: 4;;;\n";
        String address = brought(table.getBytes(Charset.forName("windows-1252")), "endorsers.csv", revision);
        mapped(address, Map.of());
        get(address + "?verdict=all")
                .then()
                .body(
                        containsString("stands further up in this table"),
                        containsString("a name written nearly alike"),
                        containsString("no e-mail address: “no-address”"),
                        containsString("it names nobody"),
                        containsString("looks like a total: Total: 4"),
                        containsString("looks like a total: Total de organizaciones: 4"));
        post(address + "/application", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Decide about the possible"));
        assertEquals(0, live(revision));
        post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "known"))
                .then()
                .statusCode(303);
        post(address + "/application", Map.of()).then().statusCode(303);
        post(address + "/application", Map.of()).then().statusCode(422).body(containsString("imported already"));
        assertEquals(2, live(revision));
        World.written(() -> {
            Organization one = Organizations.calledExactly("Vecinos Importados de la Colina")
                    .orElseThrow();
            assertEquals("https://vecinos-importados.example.org", one.website);
            assertEquals("Springfield", one.place);
            SignOn signOn = SignOn.liveOf(one.id, under(revision).letter).orElseThrow();
            assertEquals("ana@example.org", Contact.behind(signOn).email);
            assertTrue(one.isPublic());
            return null;
        });

        get("/desk/organizations?place=springF")
                .then()
                .body(
                        containsString("Vecinos Importados de la Colina"),
                        containsString("<label for=\"place\">Place</label>"));
        get("/desk/organizations?place=Shelbyville+Nowhere")
                .then()
                .body(not(containsString("Vecinos Importados de la Colina")));
        String again = brought(table.getBytes(StandardCharsets.UTF_8), "endorsers.csv", revision);
        mapped(again, Map.of());
        get(again + "?verdict=known").then().body(containsString("stands under this letter already"));
        post(again + "/decisions/all", Map.of("verdict", "possible", "decision", "known"));
        post(again + "/application", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("There is nothing to record"));

        UUID changed = World.written(() -> SignOn.liveOf(
                        Organizations.calledExactly("Vecinos Importados de la Colina")
                                .orElseThrow()
                                .id,
                        under(revision).letter)
                .orElseThrow()
                .id);
        post("/desk/sign-ons/" + changed + "/withdrawal", Map.of("reason", "They asked for it"))
                .then()
                .statusCode(303);
        post(address + "/reversal", Map.of("reason", "")).then().statusCode(422);
        post(address + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        get(address + "?verdict=all")
                .then()
                .body(
                        containsString("1 was changed since it was imported, or another"),
                        containsString("/desk/sign-ons/" + changed));
        assertEquals(0, live(revision));
    }

    @Test
    void people_are_not_named_by_a_column_of_organizations() {
        String revision =
                DeskWorld.lettersOwnRevision("imported-affiliations", letter -> letter.openToIndividuals = true);
        String address = brought(bytes("Organization,Who\nA School,Ivo Importivo\n"), "people.csv", revision);
        Map<String, String> people = Map.of("kind", "individual", "column-0", "organization", "column-1", "");
        map(address, people).then().statusCode(422).body(containsString("Say which column holds the name"));
        mapped(address, Map.of("kind", "individual", "column-0", "organization", "column-1", "name"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));
    }

    @Test
    void what_somebody_said_of_some_headings_is_remembered() {
        String revision = letter("imported-remembered");
        String table = "Who they are\tWhere on the web\nRemembered Import Society\thttps://remembered.example.org\n";
        String address = brought(table.getBytes(StandardCharsets.UTF_16), "table.csv", revision);
        mapped(address, Map.of("heading", "1", "column-0", "organization", "column-1", "website"));
        String next = brought(
                table.replace("Who they are", "WHO, they are").getBytes(StandardCharsets.UTF_16LE),
                "other.csv",
                revision);
        String page = get(next).asString();
        assertEquals(Map.of("column-0", "organization", "column-1", "website"), guessed(page));
    }

    @Test
    void members_and_people_are_imported_by_a_column_that_says_what_each_is() {
        UUID sure = DeskWorld.member("Z009001", "Janice", "Importjan", "Janice D. Importjan");
        DeskWorld.member("Z009002", "Otto", "Importotto", "Otto Importotto");
        String revision = DeskWorld.lettersOwnRevision("imported-mixed", letter -> {
            letter.openToMembers = letter.openToHouse = letter.openToIndividuals = true;
        });
        String table =
                "Type,Name,State,Organization,Date signed\nRep.,Z009001,,,\nmember,\"Importotto, Otto\",,,1/13/2026\n"
                        + "Individual,Ida Importida,Illinois,A School,\"January 6, 2026\"\n"
                        + "Person,Ida Importida,IL,Another School,\nPerson,Ina Importina,Atlantis,,\nrobot,X,,,\n";
        String address = brought(table.getBytes(StandardCharsets.UTF_8), "mixed.csv", revision);
        mapped(address, Map.of("kind", "column", "date", "2026-01-05"));
        get(address + "?verdict=wrong").then().body(containsString("“Atlantis”"), containsString("“robot”"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(4, live(revision));
        World.written(() -> {
            SignOn jan = SignOn.liveOf(sure, under(revision).letter).orElseThrow();
            assertEquals("2026-01-05", jan.signedOn.text());
            SignOn ida = SignOn.<SignOn>find("name = 'Ida Importida' and affiliation = 'A School'")
                    .singleResult();
            assertEquals("IL", ida.state);
            assertEquals("2026-01-06", ida.signedOn.text());
            return null;
        });
    }

    @Test
    void who_has_another_mailbox_or_a_seat_of_another_day_is_asked_about() {
        DeskWorld.member("Z009031", "Sela", "Importseat", "Sela Importseat");
        String revision = DeskWorld.lettersOwnRevision("imported-unsure", letter -> {
            letter.dated = new PartialDate("2026-03-05");
            letter.openToMembers = letter.openToHouse = letter.openToIndividuals = true;
        });
        String first = "Type,Name,State,Email\nperson,Iva Importiva,IL,iva@example.org\n";
        String address = brought(bytes(first), "first.csv", revision);
        mapped(address, Map.of("kind", "column"));
        post(address + "/application", Map.of()).then().statusCode(303);
        String table = first.replace("iva@", "another@") + "member,Sela Importseat,,\n";
        String again = brought(bytes(table), "second.csv", revision);
        mapped(again, Map.of("kind", "column"));
        get(again + "?verdict=possible")
                .then()
                .body(
                        containsString("Iva Importiva, IL"),
                        containsString("of another day than the letter"),
                        containsString("Sela Importseat"));
    }

    @Test
    void rows_are_decided_one_by_one_and_only_as_they_may_be() {
        String revision = letter("imported-decided");
        String address =
                brought(bytes("Organization\nDecided Import Society\nUndecided Harbor Clinic\n"), "two.csv", revision);
        mapped(address, Map.of());
        post(
                        address + "/decisions?verdict=new",
                        Map.of("row-2", "skip", "row-3", UUID.randomUUID().toString()))
                .then()
                .statusCode(303);
        get(address).then().body(containsString("1 sign-on will be recorded"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));
    }

    @Test
    void files_that_are_no_table_are_refused_with_the_reason() throws IOException {
        String revision = letter("imported-bad");
        refused(bytes("%PDF-1.7\n"), "this is a PDF", revision);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "Excel file of the old kind", revision);
        refused(bytes("<!DOCTYPE html><table>"), "this is a web page", revision);
        refused(bytes("{\"a\": 1}"), "JSON", revision);
        refused(new byte[] {'a', 0, 1, 2, 3, 'b', 7}, "neither an XLSX file nor a text", revision);
        refused(new byte[0], "there are no rows", revision);
        refused(bytes("\n\n,,\n"), "there are no rows", revision);
        refused(bytes("Organization,Email\n,\n"), "there are no rows", revision);
        refused(bytes("As of today\n\nOrganization,Email\n"), "there are no rows", revision);
        refused(
                workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Organization</t></is></c></row>"),
                "there are no rows",
                revision);
        refused(bytes("a,b\n\"" + "x".repeat(200_000)), "never closed", revision);
        refused(bytes("a\n" + "x".repeat(5_000)), "longer than 4,000", revision);
        refused(bytes(",".repeat(300) + "x"), "at most 200 columns", revision);
        refused(bytes("x\n".repeat(50_001)), "at most 50000 rows", revision);
        String quotes = "<c t=\"inlineStr\"><is><t>" + "\"".repeat(3_000) + "</t></is></c>";
        refused(workbook("<row r=\"2\">" + quotes.repeat(40) + "</row>"), "row 2 holds more than", revision);
        refused(zip(Map.of("word/document.xml", "<x/>")), "this archive is no XLSX", revision);
        refused(workbook("<row r=\"1\"><c r=\"ABCDEFG1\"><v>1</v></c></row>"), "far larger", revision);
        refused(
                zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", " ".repeat(30_000_000))),
                "far larger",
                revision);
        refused(workbook("<row r=\"1\"><c\tR_=\"1\"\n r\t=\n'ABCDEFG1'><v>1</v></c></row>"), "far larger", revision);
        refused(workbook("<row r=\"1\"><c r=\"&#65;BCDEFG1\"><v>1</v></c></row>"), "far larger", revision);
        refused(
                with("xl/Other/Table.xml", "<row r=\"1\"><c\nr=\"ABCDEFG1\"><v>1</v></c></row>"),
                "far larger",
                revision);
        refused(with("xl/SHAREDSTRINGS.xml", noise(17 << 20)), "far larger", revision);
        refused(
                with(
                        "xl/worksheets/words.xml",
                        noise(17 << 20),
                        "<Override PartName=\"/xl/worksheets/Words.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"),
                "far larger",
                revision);
        refused(workbook("<row r=\"1\"><c"), "damaged", revision);
        refused(named("S".repeat(101)), "names of its sheets", revision);
        refused("PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1), "damaged", revision);
    }

    @Test
    void a_workbook_is_read_with_its_dates_and_its_formulas_are_refused_where_they_are_wanted() throws IOException {
        String revision = letter("imported-workbook");
        byte[] workbook = workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Organization</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Place</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Workbook Import Society</t></is></c>"
                + "<c r=\"B2\"><f>CONCATENATE(\"a\")</f><v>a</v></c></row>");
        String address = brought(workbook, "book.xlsx", revision);
        Traces.noneAreLeftBy(
                () -> map(address, Map.of()).then().statusCode(422).body(containsString("formula stands in cell B2")));
        assertTrue(isUnmapped(address));
        mapped(address, Map.of("column-1", ""));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));
    }

    @Test
    void where_other_headings_are_taken_what_was_filled_in_stays() {
        String address = brought(
                bytes("Organization,Type\nName,Site\nHeaded Import Society,https://headed.example.org\n"),
                "headed.csv",
                letter("imported-headed"));
        Map<String, String> typed = Map.of(
                "named", "1",
                "heading", "2",
                "column-0", "organization",
                "column-1", "",
                "kind", "organization",
                "date", "2026-03-01",
                "assurance", "reported",
                "source_title", "The \"headed\" paper",
                "second_hand", "on");
        Response again = post(address + "/mapping", typed);
        again.then()
                .statusCode(200)
                .body(containsString("name=\"named\" value=\"2\""), containsString(" data-unsent"))
                .body(
                        containsString("A <bdi>Name</bdi>"),
                        containsString("name=\"date\" type=\"text\" value=\"2026-03-01\""))
                .body(containsString("value=\"The &quot;headed&quot; paper\""))
                .body(containsString("name=\"second_hand\" checked"), not(containsString("name=\"publish\" checked")));
        assertEquals("website", guessed(again.asString()).get("column-1"));
        Map<String, String> same = new HashMap<>(typed);
        same.putAll(Map.of("named", "2", "again", "on", "column-1", "city"));
        assertEquals(
                "city", guessed(post(address + "/mapping", same).asString()).get("column-1"));
        same.put("heading", "3");
        post(address + "/mapping", same)
                .then()
                .statusCode(422)
                .body(containsString("there are no rows"), containsString("name=\"named\" value=\"2\""));
    }

    @Test
    void a_missing_column_a_wrong_row_and_missing_sources_are_told_and_strangers_are_kept_out() {
        String revision = letter("imported-columns");
        String address = brought(
                bytes("Organization,Email\nColumn Import Society,<script>alert(1)</script>\n"), "<b>.csv", revision);
        Traces.noneAreLeftBy(() -> map(address, Map.of("column-0", ""))
                .then()
                .statusCode(422)
                .body(containsString("Say which column holds the name")));
        map(address, Map.of("heading", "2")).then().statusCode(422).body(containsString("there are no rows"));
        map(address, Map.of("column-1", "organization")).then().statusCode(422).body(containsString("Two columns"));
        map(address, Map.of("assurance", "reported", "source_title", ""))
                .then()
                .statusCode(422)
                .body(containsString("Title of the source"));
        map(address, Map.of("source_title", "x".repeat(30_000)))
                .then()
                .statusCode(422)
                .body(containsString("Title of the source"));
        map(
                        address,
                        Map.of(
                                "may_sign",
                                "x".repeat(30_000),
                                "date_order",
                                "x".repeat(30_000),
                                "heard_by",
                                "x".repeat(9_000)))
                .then()
                .statusCode(422);
        map(address, Map.of("kind", "member")).then().statusCode(422).body(containsString("does not ask for signers"));
        assertTrue(isUnmapped(address));
        get(address).then().body(not(containsString("<script>alert")));
        mapped(address, Map.of());
        get(address + "?verdict=wrong")
                .then()
                .body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
        Staff.fromOurPages().post(address + "/application").then().statusCode(307);
        send(bytes("x"), "x.csv", "nonsense").then().statusCode(422);
        get("/desk/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void those_named_alike_in_one_table_who_may_be_others_are_asked_about() {
        String revision = letter("imported-alike");
        String address = brought(
                bytes("Organization,Website\nMujeres Importadas de Acción,\nMujeres Importadas en Acción,\n"
                        + "mujeres importadas de ACCIÓN,\nSUMA,https://suma.example.org\nSuma,12\n"),
                "alike.csv",
                revision);
        mapped(address, Map.of());
        get(address + "?verdict=all")
                .then()
                .body(
                        containsString("and not quite the same: Mujeres Importadas de Acción"),
                        containsString("stands further up in this table"),
                        containsString("looks like a total: Suma"));
        post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "new"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(3, live(revision));
    }

    @Test
    void two_people_of_one_name_with_other_addresses_may_be_two() {
        String revision = DeskWorld.lettersOwnRevision("imported-namesakes", letter -> letter.openToIndividuals = true);
        String address = brought(
                bytes("Name,Email\nMaría Importada,maria1@example.org\nMaría Importada,maria2@example.org\n"
                        + "María Importada,\n"),
                "people.csv",
                revision);
        mapped(address, Map.of("kind", "individual"));
        post(address + "/application", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Decide about the possible"));
        post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "new"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(2, live(revision));
    }

    static String letter(String slug) {
        return DeskWorld.lettersOwnRevision(slug, letter -> {});
    }

    static Revision under(String revision) {
        return Revision.findById(UUID.fromString(revision));
    }

    static long live(String revision) {
        return World.written(() -> SignOn.count("letter = ?1 and place is not null", under(revision).letter));
    }

    private static boolean isUnmapped(String address) {
        UUID id = UUID.fromString(address.replaceAll(".*/", ""));
        return World.written(() -> SheetImport.withId(id)).progress() == Progress.MAPPING;
    }

    static String brought(byte[] table, String name, String revision) {
        String address =
                send(table, name, revision).then().statusCode(303).extract().header("Location");
        await(address, "column-0");
        return address;
    }

    static void mapped(String address, Map<String, String> otherwise) {
        map(address, otherwise).then().statusCode(303);
        await(address, "data-promise");
    }

    static Response map(String address, Map<String, String> otherwise) {
        String page = get(address + "/mapping").asString();
        Map<String, String> form = new HashMap<>(guessed(page));
        Matcher heading = Pattern.compile("name=\"heading\" type=\"text\" value=\"(\\d+)\"")
                .matcher(page);
        assertTrue(heading.find());
        form.put("heading", heading.group(1));
        form.putAll(Map.of(
                "kind",
                "organization",
                "date_order",
                "month",
                "date_basis",
                "signed",
                "assurance",
                "attested",
                "heard_by",
                "email",
                "publish",
                "on"));
        form.putAll(otherwise);
        return post(address + "/mapping", form);
    }

    private static Map<String, String> guessed(String page) {
        Map<String, String> guessed = new LinkedHashMap<>();
        GUESSED.matcher(page).results().forEach(one -> guessed.put(one.group(1), one.group(2)));
        return guessed;
    }

    static void await(String address, String sign) {
        for (int tries = 0; tries < 600; tries++) {
            if (get(address).asString().contains(sign)) {
                return;
            }
            World.pause();
        }
        throw new AssertionError(get(address).asString());
    }

    private static void refused(byte[] file, String why, String revision) {
        Traces.noneAreLeftBy(
                () -> send(file, "table.xlsx", revision).then().statusCode(422).body(containsString(why)));
    }

    static Response send(byte[] file, String name, String revision) {
        return Staff.as("Alex Example")
                .multiPart("revision", revision)
                .multiPart("file", name, file)
                .post("/desk/imports");
    }

    static Response get(String address) {
        return Staff.as("Alex Example").get(address);
    }

    static Response post(String address, Map<String, String> form) {
        return Staff.as("Alex Example").formParams(form).post(address);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(String part, String content) throws IOException {
        return with(part, content, "");
    }

    private static byte[] with(String part, String content, String type) throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.put(part, content);
        parts.computeIfPresent("[Content_Types].xml", (name, types) -> types.replace("</Types>", type + "</Types>"));
        return zip(parts);
    }

    private static byte[] named(String sheet) throws IOException {
        Map<String, String> parts = parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.computeIfPresent("xl/workbook.xml", (name, book) -> book.replace("\"One\"", '"' + sheet + '"'));
        return zip(parts);
    }

    /** What cannot be packed much smaller. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        new java.util.Random(1).ints(length, '0', 'z').forEach(sign -> noise.append((char) sign));
        return "<sst>" + noise.toString().replaceAll("[<>&=]", "x") + "</sst>";
    }

    static byte[] workbook(String rows) throws IOException {
        return zip(parts(rows));
    }

    private static Map<String, String> parts(String rows) {
        return new HashMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>"));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
