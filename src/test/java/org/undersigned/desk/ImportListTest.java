package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.ImportDeskTest.brought;
import static org.undersigned.desk.ImportDeskTest.bytes;
import static org.undersigned.desk.ImportDeskTest.get;
import static org.undersigned.desk.ImportDeskTest.letter;
import static org.undersigned.desk.ImportDeskTest.mapped;
import static org.undersigned.desk.ImportDeskTest.post;
import static org.undersigned.desk.ImportDeskTest.under;
import static org.undersigned.desk.ListDeskTest.page;
import static org.undersigned.desk.ListDeskTest.rowsOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;

@QuarkusTest
class ImportListTest {

    private static final Pattern ROWS = Pattern.compile("<bdi id=\"name-\\d+\">([^<]*)</bdi>");

    @Test
    void imports_are_narrowed_by_letter_progress_and_name_sorted_and_given_out() {
        String revision = letter("import-listed");
        String done = brought(bytes("Organization\nListed Import Lutes\n"), "listed-b.csv", revision);
        mapped(done, Map.of());
        post(done + "/application", Map.of()).then().statusCode(303);
        brought(bytes("Organization\nListed Import Harps\n"), "listed-a.csv", revision);
        UUID letter = World.written(() -> under(revision).letter.id);
        String list = "/desk/imports?letter=" + letter;
        assertEquals(List.of("listed-a.csv", "listed-b.csv"), rowsOf(page(list)));
        assertEquals(List.of("listed-b.csv", "listed-a.csv"), rowsOf(page(list + "&sort=-file")));
        assertEquals(List.of("listed-b.csv"), rowsOf(page(list + "&progress=applied")));
        assertEquals(List.of("listed-a.csv"), rowsOf(page(list + "&progress=mapping")));
        assertEquals(List.of("listed-a.csv"), rowsOf(page(list + "&q=LISTED-A")));
        List<String> lines = page("/desk/exports/imports.csv?letter=" + letter + "&progress=applied")
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("File (desk only)"), lines.get(0));
        assertTrue(lines.get(1).contains("listed-b.csv") && lines.get(1).contains(",imported,"), lines.get(1));
        Staff.as("Alex Example").get("/desk/imports?progress=eaten").then().statusCode(422);
    }

    @Test
    void who_keeps_one_campaign_gets_no_import_of_another_neither_as_a_file() {
        String address = brought(bytes("Organization\nSecret Import Sitars\n"), "secret.csv", letter("import-secret"));
        mapped(address, Map.of());
        String session = Staff.session(Staff.editor("Imre Importfile", DeskWorld.otherCampaign()));
        Staff.with(session)
                .get("/desk/exports/imports.csv")
                .then()
                .statusCode(200)
                .body(not(containsString("secret.csv")));
        Staff.with(session).get(address + "/rows.csv?verdict=all").then().statusCode(403);
        get(address + "/rows.csv?verdict=all").then().statusCode(200).body(containsString("Secret Import Sitars"));
    }

    @Test
    void rows_go_on_and_back_at_addresses_and_come_as_files_with_their_reasons() {
        StringBuilder table = new StringBuilder("Organization,Email\n");
        List<String> names = new ArrayList<>();
        for (int number = 100; number < 160; number++) {
            names.add("Rowed Import " + word(number));
            table.append(names.get(names.size() - 1)).append(",\n");
        }
        table.append("Wrong Rowed Import,nowhere\n");
        String address = brought(bytes(table.toString()), "rowed.csv", letter("import-rowed"));
        mapped(address, Map.of());
        String first = page(address + "?verdict=all");
        String second = page(link(first, "next"));
        List<String> seen = new ArrayList<>(shown(first));
        assertEquals(50, seen.size());
        seen.addAll(shown(second));
        assertEquals(names, seen.subList(0, 60));
        assertEquals(shown(first), shown(page(link(second, "prev"))));
        assertEquals(List.of(names.get(7)), shown(page(address + "?verdict=all&q=" + word(107))));
        get(address + "?verdict=robot").then().statusCode(422);
        get(address + "?verdict=all&sort=cells").then().statusCode(422);

        String here = link(first, "next").substring(address.length());
        assertEquals(
                address + here,
                post(address + "/decisions" + here, Map.of("row-52", "skip"))
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"));
        assertEquals(
                List.of(names.get(50)),
                shown(page(address + "?verdict=all&decision=skip&sort=-row")).stream()
                        .filter(name -> name.startsWith("Rowed"))
                        .toList());
        List<String> lines = page(address + "/rows.csv?verdict=wrong").lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("no e-mail address: “nowhere”"), lines.get(1));
        assertFalse(page(address + "/rows.csv?verdict=new").contains("nowhere"));
        get("/desk/actions?verb=export.made").then().body(containsString("href=\"" + address + "?verdict=wrong\""));
        assertEquals(
                "PK",
                Staff.as("Alex Example")
                        .get(address + "/rows.xlsx?verdict=all")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .substring(0, 2));
        get("/desk/actions?subject_type=export").then().statusCode(200);
    }

    @Test
    void rows_are_counted_without_the_headings_and_to_the_last() {
        StringBuilder table = new StringBuilder("As of today\n\nOrganization,Email\n");
        for (int row = 0; row < 1_200; row++) {
            table.append(UUID.nameUUIDFromBytes(bytes("counted " + row))).append(",\n");
        }
        String revision = letter("import-counted");
        String address = brought(bytes(table.toString()), "counted.csv", revision);
        assertTrue(page(address).contains("<span>1,200 rows</span>"), page(address));
        mapped(address, Map.of());
        String page = page(address + "?verdict=new");
        assertTrue(page.contains("New (1,200)") && page.contains("<strong>1,200 lines</strong>"), page);
        UUID letter = World.written(() -> under(revision).letter.id);
        assertTrue(page("/desk/imports?letter=" + letter).contains(">1,200<"));
        mapped(address, Map.of("heading", "0"));
        assertTrue(page(address).contains("<span>1,202 rows</span>"));
    }

    // As letters: names that differ by a number alone may be duplicates.
    private static String word(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('b' + number % 7) + (char) ('c' + number % 11) + "x" + number;
    }

    private static List<String> shown(String page) {
        return ROWS.matcher(page).results().map(one -> one.group(1)).toList();
    }

    private static String link(String page, String rel) {
        Matcher link = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
        assertTrue(link.find(), rel);
        return link.group(1).replace("&amp;", "&");
    }
}
