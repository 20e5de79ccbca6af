package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.source.Source;

@QuarkusTest
class CampaignDeskTest {

    private static final String ALEX = "Alex Example";
    private static final String ROBIN = "Robin Testcase";

    @Test
    void a_campaign_is_begun_as_a_draft_that_only_the_desk_sees() {
        UUID id = begun("Buses at night", "en");
        Campaign campaign = World.written(() -> Campaign.findById(id));
        assertEquals("buses-at-night", campaign.slug);
        when().get("/campaigns/buses-at-night").then().statusCode(404);
        when().get("/api/v1/campaigns/buses-at-night").then().statusCode(404);
        assertTrue(World.written(() -> LedgerEntry.about(id)).stream().noneMatch(entry -> entry.isPublic));
        Staff.as(ALEX).get("/desk/campaigns").then().statusCode(200).body(containsString("Buses at night"));
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_was_typed_is_kept() {
        Staff.as(ALEX)
                .formParams(
                        Map.of("form", Ids.next().toString(), "title", "Only <b>a title", "original_language", "xx"))
                .post("/desk/campaigns")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"edit-summary-error\""),
                        containsString("id=\"edit-original_language-error\""))
                .body(containsString("value=\"Only &lt;b&gt;a title\""));
    }

    @Test
    void what_is_not_said_in_another_language_is_marked_until_it_is() {
        UUID id = begun("Shelters in the rain", "en");
        assertTrue(page(id).contains("2 texts are missing in another language"));
        correct(ALEX, id, Map.of("opened_title_es", "", "title_es", "Refugios bajo la lluvia"))
                .then()
                .statusCode(303);
        assertTrue(page(id).contains("One text is missing in another language"));
        assertTrue(page(id).matches("(?s).*<label for=\"edit-summary_es\">[^<]*<span class=\"missing\">.*"));
        assertFalse(page(id).matches("(?s).*<label for=\"edit-title_es\">[^<]*<span class=\"missing\">.*"));
        correct(ALEX, id, Map.of("opened_summary_es", "", "summary_es", "Dos frases."))
                .then()
                .statusCode(303);
        assertFalse(page(id).contains("class=\"missing\""));
    }

    private static String page(UUID campaign) {
        return Staff.as(ALEX).get("/desk/campaigns/{id}", campaign).asString();
    }

    @Test
    void a_form_sent_twice_begins_one() {
        Map<String, String> form = form("Benches by the river", "en");
        String first = Staff.as(ALEX).formParams(form).post("/desk/campaigns").header("Location");
        String second = Staff.as(ALEX).formParams(form).post("/desk/campaigns").header("Location");
        assertEquals(first, second);
        assertEquals(1L, World.<Long>written(() -> Campaign.count("title", "Benches by the river")));
    }

    @Test
    void once_it_is_public_anyone_sees_it_with_its_demands_in_both_languages() {
        UUID id = begun("Parques abiertos", "es");
        UUID demand =
                demand(id, Map.of("title", "Abrir los parques", "short_title", "Abrir", "title_en", "Open the parks"));
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", id).then().statusCode(303);
        when().get("/es/campaigns/parques-abiertos").then().statusCode(200).body(containsString("Abrir los parques"));
        when().get("/campaigns/parques-abiertos").then().statusCode(200).body(containsString("Open the parks"));
        when().get("/api/v1/campaigns/parques-abiertos")
                .then()
                .statusCode(200)
                .body("demands[0].title", equalTo("Abrir los parques"));
        List<LedgerEntry> entries = World.written(() -> LedgerEntry.about(demand));
        assertTrue(entries.get(0).isPublic);
        assertEquals("demand.added", entries.get(0).verb);
        Staff.as(ALEX)
                .post("/desk/campaigns/{id}/publication", id)
                .then()
                .statusCode(422)
                .body(containsString("It is public already"));
    }

    @Test
    void a_correction_of_a_public_campaign_shows_at_once_and_in_its_history() {
        UUID id = begun("Cleaner canals", "en");
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", id).then().statusCode(303);
        correct(
                        ALEX,
                        id,
                        Map.of(
                                "opened_title",
                                "Cleaner canals",
                                "title",
                                "Clean canals",
                                "opened_title_es",
                                "",
                                "title_es",
                                "Canales limpios"))
                .then()
                .statusCode(303);
        when().get("/campaigns/cleaner-canals").then().statusCode(200).body(containsString("<h1>Clean canals"));
        when().get("/es/campaigns/cleaner-canals").then().statusCode(200).body(containsString("Canales limpios"));
        Staff.as(ALEX)
                .get("/desk/campaigns/{id}", id)
                .then()
                .body(containsString("<del>Cleaner canals</del> → <ins>Clean canals</ins>"));
    }

    @Test
    void two_people_at_one_campaign_the_second_sees_all_three_versions() {
        UUID id = begun("Quiet crossings", "en");
        correct(ROBIN, id, Map.of("opened_title", "Quiet crossings", "title", "Silent crossings"))
                .then()
                .statusCode(303);
        correct(ALEX, id, Map.of("opened_title", "Quiet crossings", "title", "Calm crossings", "seen", "0"))
                .then()
                .statusCode(409)
                .body(
                        containsString("Silent crossings"),
                        containsString("Calm crossings"),
                        containsString("/desk/campaigns/" + id + "/correction"));
        assertEquals("Silent crossings", World.<Campaign>written(() -> Campaign.findById(id)).title);
    }

    @Test
    void a_demand_with_a_short_title_needs_no_shorter_one() {
        UUID id = begun("Shorter summer waits", "en");
        UUID demand = demand(id, Map.of("title", "Clean them"));
        assertEquals("Clean them", World.<Demand>written(() -> Demand.findById(demand)).shortTitle);
        Staff.as(ALEX)
                .formParams(Map.of("form", Ids.next().toString(), "title", "Clean them all ".repeat(5)))
                .post("/desk/demands?campaign={id}", id)
                .then()
                .statusCode(422)
                .body(containsString("Fill in: Short title"));
    }

    @Test
    void a_demand_is_corrected_on_its_own_page() {
        UUID id = begun("Warmer waiting rooms", "en");
        UUID demand = demand(id, Map.of("title", "Heat them", "short_title", "Heat"));
        Staff.as(ALEX)
                .formParams(Map.of("opened_outcome", "", "outcome", "Promised in May.", "reason", "news"))
                .post("/desk/demands/{id}/correction", demand)
                .then()
                .statusCode(303);
        Staff.as(ALEX)
                .get("/desk/demands/{id}", demand)
                .then()
                .statusCode(200)
                .body(containsString("Promised in May."));
    }

    @Test
    void a_step_sets_where_a_demand_stands_and_cites_its_sources_once_and_for_all() {
        UUID id = begun("Lamps along the path", "en");
        UUID demand = demand(id, Map.of("title", "Light it", "short_title", "Light"));
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", id).then().statusCode(303);
        String source = "Minutes of May | Dummy City | 2026-05-03 | https://city.example.org/minutes-of-may";
        Map<String, String> form = Map.of(
                "form",
                Ids.next().toString(),
                "title",
                "The council promises it",
                "date",
                "2026-05",
                "step_date_basis",
                "happened",
                "demands",
                demand.toString(),
                "standing",
                "promised",
                "sources",
                source + "\n~ A report of the minutes | Example Gazette");
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/steps?campaign={id}", id)
                .then()
                .statusCode(303);
        when().get("/api/v1/campaigns/lamps-along-the-path")
                .then()
                .body("demands[0].standing.code", equalTo("promised"))
                .body("steps[0].date", equalTo("2026-05"))
                .body("steps[0].sources.title", equalTo(List.of("Minutes of May", "A report of the minutes")));
        UUID step = World.written(() -> Step.<Step>find("campaign.id", id).firstResult().id);
        Staff.as(ALEX)
                .get("/desk/steps/{id}", step)
                .then()
                .statusCode(200)
                .body(containsString(source), containsString("~ A report of the minutes | Example Gazette"));
        Staff.as(ALEX)
                .formParams(Map.of(
                        "opened_standing",
                        "promised",
                        "standing",
                        "refused",
                        "opened_sources",
                        "x",
                        "sources",
                        "x",
                        "reason",
                        "misread"))
                .post("/desk/steps/{id}/correction", step)
                .then()
                .statusCode(303);
        when().get("/campaigns/lamps-along-the-path").then().statusCode(200).body(containsString("Refused"));
        assertEquals(1L, World.<Long>written(() -> Source.count("address", "https://city.example.org/minutes-of-may")));
        Staff.as(ALEX)
                .formParams("opened_demands", demand.toString(), "demands", "", "reason", "of none")
                .post("/desk/steps/{id}/correction", step)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-demands-error\""));
    }

    @Test
    void a_step_that_makes_no_sense_is_refused_and_nothing_is_left_of_it() {
        UUID id = begun("Lamps in the yard", "en");
        Map<String, String> form = new HashMap<>(Map.of(
                "form",
                Ids.next().toString(),
                "title",
                "Odd",
                "date",
                "2026-05",
                "step_date_basis",
                "happened",
                "role",
                "answer"));
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/steps?campaign={id}", id)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-role-error\""));
        form.put("role", "");
        form.put("standing", "promised");
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/steps?campaign={id}", id)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-demands-error\""), containsString("choose which, or no standing"));
        form.put("standing", "");
        form.put("sources", "Half a source of the yard | | | not an address");
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/steps?campaign={id}", id)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-sources-error\""));
        form.put("sources", "");
        form.put("date", "soon");
        form.put("standing", "won");
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/steps?campaign={id}", id)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-standing-error\""));
        assertEquals(0L, World.<Long>written(() -> Step.count("campaign.id", id)));
    }

    @Test
    void whoever_keeps_another_campaign_neither_sees_nor_changes_this_one() {
        UUID id = begun("Guarded greens", "en");
        String session = Staff.session(Staff.editor("Other Keeper", DeskWorld.otherCampaign()));
        Staff.with(session).get("/desk/campaigns").then().statusCode(200).body(not(containsString("Guarded greens")));
        Staff.with(session).get("/desk/campaigns/{id}", id).then().statusCode(403);
        Staff.with(session).get("/desk/campaigns/new").then().statusCode(403);
        Staff.with(session)
                .formParams(form("Foreign", "en"))
                .post("/desk/campaigns")
                .then()
                .statusCode(403);
        Staff.with(session).post("/desk/campaigns/{id}/publication", id).then().statusCode(403);
        Staff.as(ALEX).get("/desk/campaigns/{id}", Ids.next()).then().statusCode(404);
    }

    private static UUID begun(String title, String language) {
        return idIn(Staff.as(ALEX).formParams(form(title, language)).post("/desk/campaigns"));
    }

    private static UUID demand(UUID campaign, Map<String, String> texts) {
        Map<String, String> form = new HashMap<>(texts);
        form.put("form", Ids.next().toString());
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/demands?campaign={id}", campaign)
                .then()
                .statusCode(303);
        return World.written(() -> Demand.<Demand>find("campaign.id", campaign).firstResult().id);
    }

    private static Response correct(String who, UUID id, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("reason", "better so");
        return Staff.as(who).formParams(form).post("/desk/campaigns/{id}/correction", id);
    }

    private static Map<String, String> form(String title, String language) {
        return Map.of(
                "form",
                Ids.next().toString(),
                "title",
                title,
                "summary",
                "Made up for a test.",
                "original_language",
                language);
    }

    private static UUID idIn(Response made) {
        return UUID.fromString(
                made.then().statusCode(303).extract().header("Location").replaceAll(".*/", ""));
    }
}
