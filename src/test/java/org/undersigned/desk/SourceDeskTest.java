package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.source.Source;

/** The list of sources at the desk. */
@QuarkusTest
class SourceDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void a_source_is_corrected_once_for_all_that_cite_it() {
        UUID one = World.letterAt("first-citing-letter");
        UUID other = World.letterAt("second-citing-letter");
        String line =
                "Minuts of the <i>made-up</i> board | Dummy Board | 2026-02-01 | https://board.example.org/minutes";
        cite(one, "Robin Citing", line);
        cite(other, "Sam Citing", "~ whatever | | | https://board.example.org/minutes");
        UUID id = source("Minuts of the <i>made-up</i> board");
        Staff.as(ALEX)
                .get("/desk/sources?q=made up bo")
                .then()
                .statusCode(200)
                .body(containsString("Minuts of the &lt;i&gt;"), containsString("<bdi>2</bdi>"));
        Staff.as(ALEX)
                .get("/desk/sources/{id}", id)
                .then()
                .statusCode(200)
                .body(containsString("Robin Citing"), containsString("Sam Citing"))
                .body(containsString("| Dummy Board | 2026-02-01 | https://board.example.org/minutes</textarea>"));
        correct(
                        id,
                        "opened_source_title",
                        "Minuts of the <i>made-up</i> board",
                        "source_title",
                        "Minutes of the board",
                        "reason",
                        "")
                .statusCode(422);
        correct(
                        id,
                        "opened_source_title",
                        "Minuts of the <i>made-up</i> board",
                        "source_title",
                        "Minutes of the board",
                        "reason",
                        "misspelt")
                .statusCode(303);
        when().get("/api/v1/letters/first-citing-letter")
                .then()
                .body("statements[0].sources[0].title", equalTo("Minutes of the board"));
        when().get("/letters/second-citing-letter").then().body(containsString("Minutes of the board"));
        assertEquals(
                "source.corrected", World.written(() -> LedgerEntry.about(id)).get(0).verb);
        Staff.as(ALEX).get("/desk/sources?q=minuts").then().body(not(containsString("made-up")));
        correct(id, "opened_source_date", "2026-02-01", "source_date", "soon", "reason", "x")
                .statusCode(422);
        correct(id, "opened_source_address", "", "source_address", "javascript:alert(1)", "reason", "x")
                .statusCode(422);
    }

    @Test
    void known_sources_are_offered_while_somebody_types() {
        cite(World.letterAt("offering-letter"), "Toni Offered", "An offered report | Example Gazette");
        Staff.as(ALEX)
                .get("/desk/suggestions/sources?q=offered rep")
                .then()
                .statusCode(200)
                .body(containsString("data-name=\"An offered report | Example Gazette\""));
        Staff.as(ALEX).get("/desk/suggestions/sources?q=%25").then().statusCode(200);
    }

    @Test
    void who_keeps_one_campaign_sees_public_sources_alone_and_changes_none() {
        cite(World.letterAt("public-source-letter"), "Kim Public", "A public paper of ours");
        UUID hidden = World.written(() -> {
            Source source = new Source();
            source.title = "A hidden paper of ours";
            source.persist();
            return source.id;
        });
        UUID seen = source("A public paper of ours");
        String session = Staff.session(Staff.editor("Keeper Of Papers", DeskWorld.otherCampaign()));
        String listed = Staff.with(session).get("/desk/sources?q=paper of ours").asString();
        assertTrue(listed.contains("A public paper of ours"));
        assertFalse(listed.contains("A hidden paper of ours"));
        String file = Staff.with(session)
                .get("/desk/exports/sources.csv?q=paper of ours&public=false")
                .asString();
        assertFalse(file.contains("A hidden paper of ours"));
        Staff.as(ALEX)
                .get("/desk/exports/sources.csv?q=paper of ours&sort=-cited")
                .then()
                .statusCode(303);
        Staff.as(ALEX)
                .get("/desk/exports/sources.csv?q=paper of ours&sort=source_date")
                .then()
                .statusCode(200)
                .body(containsString("A hidden paper of ours"));
        Staff.with(session).get("/desk/sources/{id}", hidden).then().statusCode(403);
        Staff.with(session)
                .get("/desk/sources/{id}", seen)
                .then()
                .statusCode(200)
                .body(not(containsString("Kim Public")), not(containsString("id=\"correction\"")));
        Staff.with(session).get("/desk/suggestions/sources?q=hidden").then().body(not(containsString("hidden paper")));
        Staff.with(session)
                .formParams(Map.of("opened_source_title", "x", "source_title", "y", "reason", "z"))
                .post("/desk/sources/{id}/correction", seen)
                .then()
                .statusCode(403);
        Staff.as(ALEX).get("/desk/sources/{id}", Ids.next()).then().statusCode(404);
        Staff.as(ALEX).get("/desk/sources?q=%00%25_'\"&after=x").then().statusCode(200);
    }

    private static void cite(UUID letter, String person, String line) {
        Staff.as(ALEX)
                .formParams(Map.of(
                        "form", Ids.next().toString(), "person", person, "words_language", "en", "sources", line))
                .post("/desk/statements?letter={id}", letter)
                .then()
                .statusCode(303);
    }

    private static io.restassured.response.ValidatableResponse correct(UUID id, String... fields) {
        Map<String, String> form = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return Staff.as(ALEX)
                .formParams(form)
                .post("/desk/sources/{id}/correction", id)
                .then();
    }

    private static UUID source(String title) {
        return World.written(() -> Source.<Source>find("title", title).firstResult().id);
    }
}
