package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.desk.ImportDeskTest.brought;
import static org.undersigned.desk.ImportDeskTest.bytes;
import static org.undersigned.desk.ImportDeskTest.get;
import static org.undersigned.desk.ImportDeskTest.letter;
import static org.undersigned.desk.ImportDeskTest.live;
import static org.undersigned.desk.ImportDeskTest.mapped;
import static org.undersigned.desk.ImportDeskTest.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

/** What a person decided about rows, after the columns were corrected. */
@QuarkusTest
class ImportDecidedTest {

    @Test
    void what_was_decided_stays_where_the_row_still_names_the_same_signer() {
        String revision = letter("decided-and-kept");
        World.endorsement("decided-and-kept-elsewhere", "Keptwell Legal Resource Center", signOn -> {});
        String address = brought(
                bytes("Organization,Town of it\n" + unlike("first") + ",Springfield\n" + unlike("second")
                        + ",Shelbyville\nKeptwel Legal Resource Center,\nKeptwell Legal Resorce Center,\n"),
                "kept.csv",
                revision);
        mapped(address, Map.of());
        post(address + "/decisions", Map.of("row-3", "skip", "row-4", "new"));
        get(address).then().body(containsString("2 sign-ons will be recorded"), containsString("1 possible duplicate"));
        mapped(address, Map.of("column-1", "place"));
        get(address)
                .then()
                .body(
                        containsString("2 sign-ons will be recorded"),
                        containsString("1 possible duplicate"),
                        not(containsString("Decide anew")));
        mapped(address, Map.of("column-1", "place", "date", "2026-01-05"));
        post(address + "/application", Map.of("row-5", "skip")).then().statusCode(303);
        assertEquals(2, live(revision));
    }

    @Test
    void what_was_decided_is_said_to_be_lost_where_the_row_names_another_or_it_cannot_be() {
        String revision = letter("decided-and-lost");
        String address = brought(
                bytes("Organization,Other name,Mail of it\n" + unlike("a") + "," + unlike("b") + ",\n" + unlike("c")
                        + "," + unlike("c") + ",nowhere\n"),
                "lost.csv",
                revision);
        Map<String, String> first = Map.of("column-0", "organization", "column-1", "", "column-2", "");
        mapped(address, first);
        post(address + "/decisions", Map.of("row-2", "skip", "row-3", "skip"));
        mapped(address, Map.of("column-0", "", "column-1", "organization", "column-2", "email"));
        get(address + "?verdict=all")
                .then()
                .body(
                        containsString("1 sign-on will be recorded"),
                        containsString("What was decided about 1 row before"),
                        containsString("Row 2: a new one"));
        post(address + "/decisions", Map.of("row-2", "skip"));
        get(address + "?verdict=all").then().body(not(containsString("Decide anew")));
    }

    @Test
    void nobody_is_told_to_decide_about_what_cannot_be_decided_and_all_are_once_it_can() {
        String revision = letter("decided-and-wrong");
        World.endorsement("decided-and-wrong-elsewhere", "Wrongwell Legal Resource Center", signOn -> {});
        String address = brought(
                bytes("Organization,Mail of it\n" + unlike("w") + ",nowhere\n" + unlike("x")
                        + ",\nWrongwel Legal Resource Center,nowhere\n"),
                "wrong.csv",
                revision);
        Map<String, String> right = Map.of("column-0", "organization", "column-1", "");
        mapped(address, right);
        post(address + "/decisions", Map.of("row-2", "skip", "row-4", "new"));
        mapped(address, Map.of("column-0", "organization", "column-1", "email"));
        get(address + "?verdict=wrong")
                .then()
                .body(containsString("no e-mail address"), not(containsString("Decide anew")));
        mapped(address, right);
        get(address + "?verdict=new").then().body(containsString("2 rows before"), containsString("Row 2: a new one"));
        post(address + "/decisions", Map.of("row-2", "skip", "row-4", "new"));
        get(address + "?verdict=new").then().body(not(containsString("Decide anew")));
    }

    @Test
    void a_decided_row_that_stands_above_the_headings_is_not_recorded() {
        String revision = letter("decided-and-above");
        World.endorsement("decided-and-above-elsewhere", "Abovewell Legal Resource Center", signOn -> {});
        String address = brought(
                bytes("Organization\nAbovewel Legal Resource Center\nNames\n" + unlike("below") + "\n"),
                "above.csv",
                revision);
        mapped(address, Map.of());
        post(address + "/decisions", Map.of("row-2", "new"));
        mapped(address, Map.of("heading", "3"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));
    }

    @Test
    void what_a_colleague_left_out_since_the_page_was_shown_is_not_imported_by_it() {
        String revision = letter("decided-by-a-colleague");
        String address = brought(
                bytes("Organization\n" + unlike("theirs") + "\n" + unlike("mine") + "\n" + unlike("both") + "\n"
                        + unlike("nobody's") + "\n"),
                "colleague.csv",
                revision);
        mapped(address, Map.of());
        Map<String, String> page = shown(get(address + "?verdict=new").asString());
        assertEquals("new", page.get("was-2"));
        post(address + "/decisions", Map.of("row-2", "skip", "row-4", "skip"));
        page.put("row-3", "skip");
        post(address + "/decisions", page).then().statusCode(303);
        get(address).then().body(containsString("1 sign-on will be recorded"));
        post(address + "/application", page).then().statusCode(303);
        assertEquals(1, live(revision));
    }

    @Test
    void nor_is_it_decided_by_what_is_decided_alike() {
        String revision = letter("decided-alike-by-a-colleague");
        World.endorsement("decided-alike-elsewhere", "Alikewell Legal Resource Center", signOn -> {});
        String address = brought(
                bytes("Organization\nAlikewel Legal Resource Center\nAlikewell Legal Resorce Center\n"),
                "alike.csv",
                revision);
        mapped(address, Map.of());
        post(address + "/decisions", Map.of("row-2", "new"));
        Map<String, String> page = shown(get(address + "?verdict=possible").asString());
        assertEquals("new", page.get("was-2"));
        post(address + "/decisions", Map.of("row-2", "skip"));
        page.putAll(Map.of("verdict", "possible", "decision", "new"));
        post(address + "/decisions/all", page).then().statusCode(303);
        get(address).then().body(containsString("1 sign-on will be recorded"));
    }

    /** All that the page of some rows sends, where nothing is chosen on it. */
    private static Map<String, String> shown(String page) {
        Map<String, String> sent = new HashMap<>();
        Pattern.compile("name=\"was-(\\d+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(one -> {
                    sent.put("was-" + one.group(1), one.group(2));
                    sent.put("row-" + one.group(1), one.group(2));
                });
        return sent;
    }

    private static UUID unlike(String word) {
        return UUID.nameUUIDFromBytes(bytes("decided " + word));
    }
}
