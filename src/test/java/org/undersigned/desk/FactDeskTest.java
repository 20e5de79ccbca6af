package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.Statement;

/** Figures, reported counts and statements at the desk, and what is struck of them. */
@QuarkusTest
class FactDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void a_figure_is_recorded_in_a_draft_and_appears_with_the_campaign() {
        UUID campaign = Drafts.campaign("Ferries counted");
        add("measures", campaign, "date", "2026-03", "value", "-12.5", "qualifier", "about", "unit", "riders a day");
        UUID measure = measure(campaign);
        when().get("/api/v1/campaigns/ferries-counted").then().statusCode(404);
        assertTrue(entries(measure).stream().noneMatch(entry -> entry.isPublic));
        publish(campaign);
        when().get("/api/v1/campaigns/ferries-counted")
                .then()
                .body("measures[0].value", equalTo(-12.5f))
                .body("measures[0].qualifier", equalTo("about"))
                .body("measures[0].sources", empty());
        when().get("/campaigns/ferries-counted").then().body(containsString("No source in our record."));
        when().get("/es/campaigns/ferries-counted").then().body(containsString("-12.5"));
        assertTrue(entries(measure).get(0).isPublic);
        Staff.as(ALEX)
                .get("/desk/campaigns/{id}", campaign)
                .then()
                .body(containsString("What has no source yet"), containsString("riders a day"));
    }

    @Test
    void a_unit_is_typed_once_also_in_spanish_and_offered_again() {
        UUID campaign = Drafts.campaign("Swings counted");
        add("measures", campaign, "date", "2025", "value", "3", "unit", "swings", "unit_es", "columpios");
        Staff.as(ALEX)
                .get("/desk/measures/new?campaign={id}", campaign)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"swings\">"));
        add("measures", campaign, "date", "2026", "value", "4", "unit", "swings");
        publish(campaign);
        when().get("/api/v1/campaigns/swings-counted")
                .then()
                .body("measures[1].translations.es.unit", equalTo("columpios"));
    }

    @Test
    void what_is_no_figure_is_said_beside_its_field() {
        UUID campaign = Drafts.campaign("Wrongly counted");
        for (String wrong : List.of("1,250", "many", "1.23456", "123456789012345", "NaN", "1e9")) {
            Staff.as(ALEX)
                    .formParams(form("date", "2026-03", "value", wrong, "unit", "benches", "qualifier", "under"))
                    .post("/desk/measures?campaign={id}", campaign)
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"edit-value-error\""), containsString("id=\"edit-qualifier-error\""))
                    .body(containsString("value=\"" + wrong + "\""));
        }
        assertEquals(0L, World.<Long>written(() -> Measure.count("campaign.id", campaign)));
    }

    @Test
    void a_figure_of_a_public_campaign_is_corrected_with_a_reason_and_two_people_see_three_columns() {
        UUID campaign = Drafts.campaign("Gates counted");
        add("measures", campaign, "date", "2026-03-02", "value", "10", "unit", "gates");
        publish(campaign);
        UUID measure = measure(campaign);
        correct("measures", measure, "opened_value", "10", "value", "11").statusCode(422);
        correct("measures", measure, "opened_value", "10", "value", "11", "reason", "misread")
                .statusCode(303);
        correct("measures", measure, "opened_value", "10", "value", "12", "reason", "counted again", "seen", "0")
                .statusCode(409)
                .body(containsString("value=\"11\""), containsString("value=\"12\""));
        when().get("/api/v1/campaigns/gates-counted").then().body("measures[0].value", equalTo(11));
        Staff.as(ALEX).get("/desk/measures/{id}", measure).then().body(containsString("<del>10</del> → <ins>11</ins>"));
    }

    @Test
    void what_was_recorded_in_error_is_struck_and_nothing_public_names_it_any_more() {
        UUID campaign = Drafts.campaign("Struck steps");
        add(
                "steps",
                campaign,
                "title",
                "A rumour about Placeholder Hall",
                "date",
                "2026-02",
                "step_date_basis",
                "happened");
        UUID step = World.written(() -> Step.<Step>find("campaign.id", campaign).firstResult().id);
        strike("steps", step, "not public").statusCode(422).body(containsString("never public"));
        publish(campaign);
        strike("steps", step, "").statusCode(422).body(containsString("id=\"act-reason-error\""));
        strike("steps", step, "only a rumour").statusCode(303);
        strike("steps", step, "again").statusCode(422).body(containsString("struck already"));
        when().get("/campaigns/struck-steps").then().body(not(containsString("Placeholder Hall")));
        when().get("/api/v1/campaigns/struck-steps").then().body("steps", empty());
        when().get("/api/v1/campaigns/struck-steps/bundle.yaml").then().body(not(containsString("Placeholder Hall")));
        LedgerEntry entry = entries(step).get(0);
        assertEquals("step.struck", entry.verb);
        assertTrue(entry.isPublic);
        assertNull(entry.digest);
        sealed(step);
        when().get("/campaigns/struck-steps/changes")
                .then()
                .body(containsString("A step had been recorded in error"), not(containsString("Placeholder Hall")));
        Staff.as(ALEX)
                .get("/desk/steps/{id}", step)
                .then()
                .body(containsString("only a rumour"), containsString("id=\"restoration\""));
        Staff.as(ALEX)
                .get("/desk/campaigns/{id}", campaign)
                .then()
                .body(containsString("id=\"struck\""), containsString("Placeholder Hall"));
        Staff.as(ALEX)
                .formParams("reason", "it was true")
                .post("/desk/steps/{id}/restoration", step)
                .then()
                .statusCode(303);
        when().get("/api/v1/campaigns/struck-steps").then().body("steps", hasSize(1));
        assertEquals("step.restored", entries(step).get(0).verb);
    }

    @Test
    void a_restored_fact_shows_what_it_came_to_cite_meanwhile() {
        UUID campaign = Drafts.campaign("Struck figures");
        add("measures", campaign, "date", "2026-03", "value", "8", "unit", "masts");
        publish(campaign);
        UUID measure = measure(campaign);
        strike("measures", measure, "no source").statusCode(303);
        correct("measures", measure, "opened_sources", "", "sources", "A count of masts \\| Masts | Example Gazette")
                .statusCode(303);
        Staff.as(ALEX)
                .formParams("reason", "found one")
                .post("/desk/measures/{id}/restoration", measure)
                .then()
                .statusCode(303);
        when().get("/api/v1/campaigns/struck-figures")
                .then()
                .body("measures[0].sources[0].title", equalTo("A count of masts | Masts"));
    }

    @Test
    void demands_change_places_and_close_the_gap_of_one_that_is_struck() {
        UUID campaign = Drafts.campaign("Ordered demands");
        for (String title : List.of("First asked", "Second asked", "Third asked")) {
            add("demands", campaign, "title", title, "short_title", title);
        }
        UUID first = demand(campaign, "First asked");
        UUID second = demand(campaign, "Second asked");
        add(
                "steps",
                campaign,
                "title",
                "Both heard",
                "date",
                "2026",
                "step_date_basis",
                "happened",
                "demands",
                first + "," + second);
        publish(campaign);
        rise(second, 2);
        rise(second, 2);
        rise(second, 1);
        when().get("/api/v1/campaigns/ordered-demands")
                .then()
                .body("demands.title", equalTo(List.of("Second asked", "First asked", "Third asked")))
                .body("demands.number", equalTo(List.of(1, 2, 3)))
                .body("steps[0].demands.id", equalTo(List.of(second.toString(), first.toString())));
        UUID step = World.written(() -> Step.<Step>find("campaign.id", campaign).firstResult().id);
        assertEquals("demands", entries(step).get(0).fields);
        assertEquals("step.reordered", entries(step).get(0).verb);
        Staff.as(ALEX)
                .get("/desk/steps/{id}", step)
                .then()
                .body(containsString("its demands stand in their new order"), not(containsString("put_back=")));
        Staff.as(ALEX)
                .get("/desk/demands/{id}", second)
                .then()
                .body(containsString("Number: <del>2</del> → <ins>1</ins>"));
        sealed();
        when().get("/changes")
                .then()
                .body(containsString("A step names its demands in their new order: Both heard"))
                .body(not(containsString("A step was changed: Both heard")));
        strike("demands", second, "never asked").statusCode(422).body(containsString("concern this demand"));
        correct("steps", step, "opened_demands", second + "," + first, "demands", first.toString(), "reason", "alone")
                .statusCode(303);
        strike("demands", second, "never asked").statusCode(303);
        when().get("/api/v1/campaigns/ordered-demands")
                .then()
                .body("demands.title", equalTo(List.of("First asked", "Third asked")))
                .body("demands.number", equalTo(List.of(1, 2)));
        add("demands", campaign, "title", "Fourth asked", "short_title", "Fourth");
        Staff.as(ALEX).formParams("reason", "asked after all").post("/desk/demands/{id}/restoration", second);
        when().get("/api/v1/campaigns/ordered-demands")
                .then()
                .body("demands.title", equalTo(List.of("First asked", "Third asked", "Fourth asked", "Second asked")))
                .body("demands.number", equalTo(List.of(1, 2, 3, 4)));
    }

    @Test
    void what_sources_report_of_a_letter_is_added_corrected_and_struck() {
        UUID letter = letter("counted-letter");
        add(
                "reported-counts",
                letter,
                "count_kind",
                "organization",
                "count_words",
                "over 100 <b>groups</b>",
                "value",
                "100",
                "qualifier",
                "over",
                "date",
                "2026-04",
                "public_note",
                "The list was not printed.");
        UUID count = World.written(
                () -> ReportedCount.<ReportedCount>find("letter.id", letter).firstResult().id);
        when().get("/api/v1/letters/counted-letter")
                .then()
                .body("reported[0].value", equalTo(100))
                .body("reported[0].sources", empty());
        when().get("/letters/counted-letter")
                .then()
                .body(containsString("over 100 &lt;b&gt;groups&lt;/b&gt;"), containsString("No source in our record."));
        correct("reported-counts", count, "opened_value", "100", "value", "-1", "reason", "x")
                .statusCode(422);
        correct("reported-counts", count, "opened_value", "100", "value", "101", "reason", "a slip")
                .statusCode(303);
        strike("reported-counts", count, "of another letter").statusCode(303);
        when().get("/api/v1/letters/counted-letter").then().body("reported", empty());
        Staff.as(ALEX).get("/desk/letters/{id}", letter).then().statusCode(200).body(containsString("id=\"struck\""));
    }

    @Test
    void a_statement_keeps_its_language_and_may_be_without_words() {
        UUID letter = letter("spoken-letter");
        add("statements", letter, "person", "Dr. Placeholder", "words_language", "es");
        add(
                "statements",
                letter,
                "person",
                "Robin Sample",
                "words_language",
                "es",
                "words",
                "Hace falta luz.",
                "complete",
                "complete",
                "date",
                "2026-04-01");
        when().get("/api/v1/letters/spoken-letter")
                .then()
                .body("statements", hasSize(2))
                .body("statements[0].words", nullValue())
                .body("statements[1].language", equalTo("es"))
                .body("statements[1].sources", empty());
        when().get("/letters/spoken-letter")
                .then()
                .body(containsString("lang=\"es\""), containsString("Hace falta luz."), containsString("No source"));
        UUID first = World.written(() -> Statement.<Statement>find("letter.id = ?1 order by ordinal", letter)
                .firstResult()
                .id);
        correct("statements", first, "opened_complete", "", "complete", "complete", "reason", "x")
                .statusCode(422)
                .body(containsString("Words that are not known"));
        correct("statements", first, "opened_words_language", "es", "words_language", "Klingon", "reason", "x")
                .statusCode(422);
    }

    @Test
    void who_speaks_for_an_organization_is_known_by_its_name_or_said_to_be_new() {
        UUID letter = letter("spoken-for-letter");
        String name = "Placeholder Lamplighters";
        Map<String, String> form = form("person", "Sam Sample", "words_language", "en", "organization", name);
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/statements?letter={id}", letter)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-organization-error\""));
        form.put("organization_new", "organization_new");
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/statements?letter={id}", letter)
                .then()
                .statusCode(303);
        add(
                "statements",
                letter,
                "person",
                "Toni Sample",
                "words_language",
                "en",
                "organization",
                "PLACEHOLDER lamplighters");
        when().get("/api/v1/letters/spoken-for-letter")
                .then()
                .body(
                        "statements.organization.slug",
                        equalTo(List.of("placeholder-lamplighters", "placeholder-lamplighters")));
        when().get("/organizations/placeholder-lamplighters").then().statusCode(200);
        assertEquals(1L, World.<Long>written(() -> Organization.count("name", name)));
    }

    @Test
    void whoever_keeps_another_campaign_adds_and_strikes_nothing_here() {
        UUID campaign = Drafts.campaign("Guarded figures");
        add("measures", campaign, "date", "2026", "value", "1", "unit", "guards");
        publish(campaign);
        UUID measure = measure(campaign);
        UUID letter = letter("guarded-letter");
        String session = Staff.session(Staff.editor("Keeper Of Others", DeskWorld.otherCampaign()));
        Staff.with(session).get("/desk/measures/{id}", measure).then().statusCode(403);
        Staff.with(session)
                .get("/desk/measures/new?campaign={id}", campaign)
                .then()
                .statusCode(403);
        Staff.with(session)
                .get("/desk/statements/new?letter={id}", letter)
                .then()
                .statusCode(403);
        Staff.with(session)
                .formParams("reason", "x")
                .post("/desk/measures/{id}/striking", measure)
                .then()
                .statusCode(403);
        Staff.with(session)
                .formParams(form("date", "2026", "value", "1", "unit", "x"))
                .post("/desk/measures?campaign={id}", campaign)
                .then()
                .statusCode(403);
        Staff.as(ALEX).get("/desk/measures/new?campaign={id}", letter).then().statusCode(404);
        Staff.as(ALEX).get("/desk/measures/new").then().statusCode(404);
        Staff.as(ALEX).get("/desk/statements/{id}", Ids.next()).then().statusCode(404);
    }

    private static UUID letter(String slug) {
        return World.letterAt(slug);
    }

    private static void publish(UUID campaign) {
        Staff.as(ALEX).post("/desk/campaigns/{id}/publication", campaign).then().statusCode(303);
    }

    private static void add(String kind, UUID whole, String... fields) {
        Map<String, ?> form = form(fields);
        String of = List.of("statements", "reported-counts").contains(kind) ? "letter" : "campaign";
        Staff.as(ALEX)
                .formParams(form)
                .post("/desk/" + kind + "?" + of + "={id}", whole)
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse correct(String kind, UUID id, String... fields) {
        return Staff.as(ALEX)
                .formParams(form(fields))
                .post("/desk/" + kind + "/{id}/correction", id)
                .then();
    }

    private static ValidatableResponse strike(String kind, UUID id, String reason) {
        return Staff.as(ALEX)
                .formParams("reason", reason)
                .post("/desk/" + kind + "/{id}/striking", id)
                .then();
    }

    private static void rise(UUID demand, int from) {
        Response risen =
                Staff.as(ALEX).formParams("from", String.valueOf(from)).post("/desk/demands/{id}/rise", demand);
        risen.then().statusCode(303);
    }

    // Entries are numbered within a second.
    private static void sealed(UUID subject) {
        for (int tries = 0; entries(subject).get(0).position == null && tries < 50; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    // Entries are sealed, and the pages of them made anew, within a second each.
    private static void sealed() {
        LockSupport.parkNanos(2_500_000_000L);
    }

    private static List<LedgerEntry> entries(UUID subject) {
        return World.written(() -> LedgerEntry.about(subject));
    }

    private static UUID measure(UUID campaign) {
        return World.written(
                () -> Measure.<Measure>find("campaign.id", campaign).firstResult().id);
    }

    private static UUID demand(UUID campaign, String title) {
        return World.written(
                () -> Demand.<Demand>find("campaign = ?1 and title = ?2", Campaign.findById(campaign), title)
                        .firstResult()
                        .id);
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>();
        form.put("form", Ids.next().toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }
}
