package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.export.ExportService;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@QuarkusTest
class ExportDeskTest {

    @Inject
    ExportService exports;

    private static final String ALEX = "Alex Example";
    private static final String HOSTILE =
            "=HYPERLINK(\"http://example.org\")\u202Eevil \u0001\uD83D\uDE00 <b>&amp; _x0041_";

    @Test
    void what_is_no_list_or_no_kind_of_file_is_not_found() {
        Staff.as(ALEX).get("/desk/exports/salts.csv").then().statusCode(404);
        Staff.as(ALEX).get("/desk/exports/letters.pdf").then().statusCode(404);
    }

    @Test
    void a_file_holds_what_its_address_narrows_to_and_says_what_is_not_public() throws Exception {
        UUID letter = World.letterAt("exported-narrowed");
        World.endorsement("exported-narrowed", "Exported Eagles", it -> {});
        World.endorsement("exported-narrowed", "Exported Owls", it -> {});
        Response csv = file("sign-ons.csv?letter=" + letter + "&q=eagles");
        csv.then()
                .header("Content-Disposition", containsString("exported-narrowed-sign-ons-2"))
                .header("Cache-Control", equalTo("no-store"));
        List<String> lines = csv.asString().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("Contact e-mail (desk only)")
                && lines.get(0).contains(",Assurance,"));
        Response xlsx = file("sign-ons.xlsx?letter=" + letter + "&q=eagles&sort=signer");
        List<String> texts = texts(sheet(xlsx, 1));
        assertTrue(texts.get(0).contains("must not be passed on"));
        assertTrue(texts.contains("Exported Eagles") && texts.contains("Contact e-mail (desk only)"));
        assertFalse(texts.contains("Exported Owls"));
        String about = String.join("\n", texts(sheet(xlsx, 2)));
        assertTrue(about.contains("Name: eagles") && about.contains("Letter: "), about);
        assertTrue(about.contains("/desk/sign-ons?") && about.contains(ALEX), about);
    }

    @Test
    void days_and_moments_are_dates_and_no_texts() throws Exception {
        UUID letter = World.letterAt("exported-dates");
        World.endorsement("exported-dates", "Dated Dancers", it -> {});
        Document sheet = sheet(file("sign-ons.xlsx?letter=" + letter), 1);
        NodeList numbers = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "//*[local-name()='c'][@s][not(@t) or @t='n']/*[local-name()='v']",
                        sheet,
                        XPathConstants.NODESET);
        assertEquals("46027", numbers.item(0).getTextContent().replaceAll("\\.0$", ""));
        // Noon of UTC, in the zone of the publisher.
        assertEquals(46027 + 7 / 24.0, Double.parseDouble(numbers.item(1).getTextContent()), 1e-6);
    }

    @Test
    void a_hostile_name_is_a_text_in_every_file() throws Exception {
        UUID letter = World.letterAt("exported-hostile");
        World.endorsement("exported-hostile", HOSTILE, it -> it.affiliation = "\t+1");
        World.endorsement("exported-hostile", "L" + "o".repeat(297) + "ng", it -> {});
        String csv = file("sign-ons.csv?letter=" + letter).asString();
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http"), csv);
        Document sheet = sheet(file("sign-ons.xlsx?letter=" + letter), 1);
        assertEquals(0, sheet.getElementsByTagNameNS("*", "f").getLength());
        assertTrue(
                texts(sheet).contains(HOSTILE.replace("\u0001", "")),
                texts(sheet).toString());
    }

    @Test
    void who_took_what_out_stands_in_the_ledger_unless_all_of_it_is_public() {
        UUID letter = World.letterAt("exported-told");
        long before = told();
        file("sign-ons.csv?letter=" + letter + "&stage=published");
        file("members.csv");
        List<LedgerEntry> entries = LedgerEntry.list("verb = 'export.made' order by sequence desc");
        assertEquals(before + 1, entries.size());
        assertFalse(entries.get(0).isPublic);
        assertEquals(ALEX, entries.get(0).actorName);
        assertTrue(entries.get(0).changes.contains("stage=published"));
        Staff.as(ALEX)
                .get("/desk/actions?verb=export.made")
                .then()
                .statusCode(200)
                .body(containsString("list taken out as a file"));
    }

    @Test
    void entries_that_keep_no_address_lead_to_the_list_where_there_is_but_one_of_its_kind() {
        World.written(() -> {
            exports.tell("organizations", null, "csv", "?q=kept+before", null);
            exports.tell("roster-rows", null, "csv", "?q=kept+before", null);
            return null;
        });
        Staff.as(ALEX)
                .get("/desk/actions?verb=export.made")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/desk/organizations?q=kept+before\""))
                .body(not(containsString("href=\"?q=kept+before\"")));
    }

    @Test
    void what_cannot_be_listed_is_no_file_and_a_stranger_gets_none() {
        Staff.as(ALEX)
                .get("/desk/exports/sign-ons.csv?stage=lost")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/sign-ons?stage=lost"));
        String session = Staff.session(Staff.editor("Kim Scoped", DeskWorld.otherCampaign()));
        for (String list : List.of("organizations", "colleagues")) {
            Staff.with(session).get("/desk/exports/" + list + ".csv").then().statusCode(403);
        }
        World.endorsement("Foreign Flyers");
        String csv = Staff.with(session).get("/desk/exports/sign-ons.csv").asString();
        assertFalse(csv.contains("Foreign Flyers"));
        String actions = Staff.with(session).get("/desk/exports/actions.csv").asString();
        assertFalse(actions.contains("Foreign Flyers"));
        Staff.fromOurPages().get("/desk/exports/members.csv").then().statusCode(303);
    }

    @Test
    void a_file_speaks_the_language_of_whoever_takes_it() throws Exception {
        UUID robin = Staff.administrator("Robin Spanish");
        World.written(() -> StaffMember.update("language = 'es' where id = ?1", robin));
        World.endorsement("exported-spanish", "Exported Spaniards", it -> {});
        Response xlsx = Staff.with(Staff.session(robin)).get("/desk/exports/sign-ons.xlsx?q=spaniards");
        List<String> texts = texts(sheet(xlsx, 1));
        assertTrue(texts.contains("Organización") && texts.contains("Publicada"), texts.toString());
        assertTrue(texts(sheet(xlsx, 2)).contains("Filtros"));
    }

    private static long told() {
        return World.written(() -> LedgerEntry.count("verb = 'export.made'"));
    }

    private static Response file(String address) {
        Response answer = Staff.as(ALEX).urlEncodingEnabled(false).get("/desk/exports/" + address);
        answer.then().statusCode(200);
        return answer;
    }

    static Document sheet(Response xlsx, int number) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(entry(xlsx.asByteArray(), "xl/worksheets/sheet" + number + ".xml")));
    }

    // By its directory, as spreadsheets do: an entry that was streamed says its size behind it.
    static byte[] entry(byte[] zip, String name) throws IOException {
        Path file = Files.createTempFile("undersigned", ".zip");
        try {
            Files.write(file, zip);
            try (ZipFile entries = new ZipFile(file.toFile())) {
                return entries.getInputStream(entries.getEntry(name)).readAllBytes();
            }
        } finally {
            Files.delete(file);
        }
    }

    static List<String> texts(Document sheet) {
        NodeList texts = sheet.getElementsByTagNameNS("*", "t");
        return IntStream.range(0, texts.getLength())
                .mapToObj(number -> texts.item(number).getTextContent())
                .toList();
    }
}
