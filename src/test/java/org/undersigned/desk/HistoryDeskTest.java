package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFields;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;
import org.undersigned.source.CitationService;

@QuarkusTest
class HistoryDeskTest {

    @Test
    void a_translation_is_shown_by_its_language_and_put_back_by_one_more_entry() {
        UUID id = Drafts.campaign("History harbor");
        String address = "/desk/campaigns/" + id;
        Drafts.published("campaign", id);
        correct(address, Map.of("title_es", "Puerto de <b>la historia")).then().statusCode(303);
        correct(address, Map.of("title_es", "Otro puerto"), "title_es", "Puerto de <b>la historia")
                .then()
                .statusCode(303);
        page(address)
                .then()
                .body(containsString("Title · Español: <del>Puerto de &lt;b&gt;la historia</del> → <ins>Otro puerto"))
                .body(not(containsString("{es=")), containsString("Put back"));
        UUID entry = newest(id);
        page(address + "?put_back=" + entry + "&field=title_es")
                .then()
                .body(containsString("It says now: <q>Otro puerto</q>"))
                .body(containsString("name=\"title_es\" type=\"text\" value=\"Puerto de &lt;b&gt;la historia\""))
                .body(containsString("Put back as it was before the change by Alex Example of"))
                .body(not(containsString("name=\"summary\"")));
        correct(address, Map.of("title_es", "Puerto de <b>la historia"), "title_es", "Otro puerto")
                .then()
                .statusCode(303);
        LedgerEntry back = World.written(() -> LedgerEntry.about(id)).get(0);
        assertEquals("campaign.corrected", back.verb);
        assertEquals("better so", back.reason);
        assertEquals(
                "Puerto de <b>la historia",
                World.<String>written(
                        () -> Campaign.<Campaign>findById(id).title("es").text()));
        // What it says already needs no putting back.
        page(address).then().body(not(containsString("put_back=" + entry)));
    }

    @Test
    void of_a_letter_everything_that_is_edited_comes_back_as_its_form_writes_it() {
        UUID campaign = Drafts.campaign("Restored roofs");
        UUID one = Drafts.demand(campaign, "Mend one roof");
        UUID two = Drafts.demand(campaign, "Mend two roofs");
        UUID id = Drafts.letter(campaign, "A letter for restored roofs");
        String address = "/desk/letters/" + id;
        Map<String, String> before = Map.of(
                "recipients", "The council; Dummy City; by post\nMay Made-Up",
                "demands", one + "," + two,
                "kinds", "organization,individual",
                "zone", "Europe/Madrid",
                "opens_at", "2026-03-28 09:00",
                "closes_at", "2026-05-31 17:00",
                "summary", "A summary that is longer than what fits into a line, so that it is compared word by word.");
        correct(address, before, now(id)).then().statusCode(303);
        Map<String, String> after = Map.of(
                "recipients", "Somebody else",
                "demands", "",
                "kinds", "member",
                "zone", "America/New_York",
                "opens_at", "2026-03-29 09:00",
                "closes_at", "",
                "summary",
                        "A summary that is longer than what fits into one line, so that it is compared word by word.");
        correct(address, after, now(id)).then().statusCode(303);
        page(address)
                .then()
                .statusCode(200)
                .body(
                        containsString("Mend one roof, Mend two roofs"),
                        containsString("into <del>a</del><ins>one</ins>"));
        UUID entry = newest(id);
        for (String code : before.keySet()) {
            page(address + "?put_back=" + entry + "&field=" + code)
                    .then()
                    .statusCode(200)
                    .body(containsString("It says now:"));
            correct(address, Map.of(code, before.get(code)), now(id)).then().statusCode(303);
        }
        Map<String, String> now = now(id);
        before.forEach((code, text) -> assertEquals(text, now.get(code), code));
        page(address + "?put_back=" + entry + "&field=recipients")
                .then()
                .body(containsString("The council; Dummy City; by post\nMay Made-Up"));
        page(address + "?put_back=" + entry + "&field=opens_at")
                .then()
                .body(containsString("value=\"2026-03-28 09:00\""));
    }

    @Test
    void the_times_of_a_letter_are_told_as_they_were_read_and_their_zone_by_itself() {
        UUID id = Drafts.letter(Drafts.campaign("Moved meetings"), "A letter for moved meetings");
        String address = "/desk/letters/" + id;
        correct(address, Map.of("closes_at", "2026-05-31 17:00")).then().statusCode(303);
        correct(address, Map.of("closes_at", "2026-05-31 18:00"), now(id))
                .then()
                .statusCode(303);
        UUID later = newest(id);
        correct(address, Map.of("zone", "Europe/Madrid"), now(id)).then().statusCode(303);
        page(address)
                .then()
                .body(
                        containsString("America/New_York</del>"),
                        containsString("Europe/Madrid</ins>"),
                        containsString("put_back=" + newest(id) + "&amp;field=zone"),
                        not(containsString("put_back=" + newest(id) + "&amp;field=closes_at")),
                        containsString("31 May 2026, 17:00"));
        page(address + "?put_back=" + later + "&field=closes_at")
                .then()
                .body(containsString("value=\"2026-05-31 17:00\""), containsString("<q>31 May 2026, 18:00</q>"));
    }

    @Test
    void the_sources_of_a_step_are_shown_as_lines_and_put_back() {
        UUID campaign = Drafts.campaign("Sourced springs");
        String lines = "Springs weekly | Example Press | 2026-02 | https://example.org/springs\n~ A neighbor";
        UUID id = Drafts.step(campaign, Map.of("title", "The springs were found", "sources", lines));
        String address = "/desk/steps/" + id;
        correct(address, Map.of("sources", "Another paper"), "sources", lines)
                .then()
                .statusCode(303);
        page(address).then().body(containsString("Springs weekly"), not(containsString("second_hand=")));
        page(address + "?put_back=" + newest(id) + "&field=sources").then().body(containsString(lines));
        correct(address, Map.of("sources", lines), "sources", "Another paper")
                .then()
                .statusCode(303);
        assertEquals(lines, World.<String>written(() -> CitationService.lines(Step.<Step>findById(id).citations)));
        correct(address, Map.of("step_date_basis", "named_by_source"), "step_date_basis", "happened");
        page(address + "?put_back=" + newest(id) + "&field=step_date_basis")
                .then()
                .body(containsString("It says now: <q>the source that tells of it</q>"));
    }

    @Test
    void what_changed_again_meanwhile_is_shown_in_three_columns() {
        UUID id = Drafts.campaign("Contested corner");
        String address = "/desk/campaigns/" + id;
        correct(address, Map.of("title", "Second corner"), "title", "Contested corner");
        String opened =
                page(address + "?put_back=" + newest(id) + "&field=title").asString();
        assertEquals(true, opened.contains("name=\"opened_title\" value=\"Second corner\""));
        correct(address, Map.of("title", "Third corner"), "title", "Second corner")
                .then()
                .statusCode(303);
        correct(address, Map.of("title", "Contested corner"), "title", "Second corner")
                .then()
                .statusCode(409)
                .body(containsString("Third corner"), containsString("id=\"title-mine\""));
    }

    @Test
    void a_sign_on_and_an_organization_are_put_back_as_well() {
        UUID id = World.endorsement("Restored Rowers");
        String address = "/desk/sign-ons/" + id;
        correct(address, Map.of("name", "Restored Rovers"), "name", "Restored Rowers")
                .then()
                .statusCode(303);
        page(address + "?put_back=" + newest(id) + "&field=name")
                .then()
                .body(containsString("name=\"name\" type=\"text\" value=\"Restored Rowers\""))
                .body(containsString("Put back as it was before"), not(containsString("name=\"said_by\"")));
        correct(address, Map.of("name", "Restored Rowers"), "name", "Restored Rovers")
                .then()
                .statusCode(303);
        assertEquals("Restored Rowers", World.<SignOn>written(() -> SignOn.findById(id)).name);
        UUID organization = World.written(() -> SignOn.<SignOn>findById(id).organization.id);
        String its = "/desk/organizations/" + organization;
        correct(its, Map.of("aliases", "Rowers\nRR")).then().statusCode(303);
        correct(its, Map.of("aliases", "Rowers"), "aliases", "Rowers\nRR")
                .then()
                .statusCode(303);
        page(its + "?put_back=" + newest(organization) + "&field=aliases")
                .then()
                .body(containsString(">\nRowers\nRR</textarea>"));
        correct(its, Map.of("aliases", "Rowers\nRR"), "aliases", "Rowers")
                .then()
                .statusCode(303);
        assertEquals(
                2,
                World.<Integer>written(() -> Organization.<Organization>findById(organization)
                        .aliases
                        .size()));
    }

    @Test
    void a_draft_of_a_wording_has_its_history_and_is_put_back() {
        UUID letter = Drafts.letter(Drafts.campaign("Reworded rails"), "A letter for reworded rails");
        Drafts.wording(letter, "Dear council, the first wording of the rails.");
        Drafts.wording(letter, "Dear council, the second wording of the rails.");
        String address = "/desk/letters/" + letter + "/wording";
        UUID draft = Drafts.draftOf(letter);
        page(address).then().body(containsString("put_back=" + newest(draft) + "&amp;field=wording"));
        page(address + "?put_back=" + newest(draft) + "&field=wording")
                .then()
                .body(containsString(">\nDear council, the first wording of the rails.</textarea>"));
    }

    @Test
    void an_entry_of_something_else_or_a_field_that_is_none_puts_nothing_back() {
        UUID id = Drafts.campaign("Foreign history");
        UUID other = Drafts.campaign("Other history");
        correct("/desk/campaigns/" + other, Map.of("title", "Other herstory"), "title", "Other history");
        for (String query : new String[] {
            "?put_back=" + newest(other) + "&field=title",
            "?put_back=" + newest(id) + "&field=nothing",
            "?put_back=nothing&field=title"
        }) {
            page("/desk/campaigns/" + id + query).then().statusCode(200).body(not(containsString("It says now")));
        }
        String session = Staff.session(Staff.editor("Other Historian", DeskWorld.otherCampaign()));
        Staff.with(session)
                .get("/desk/campaigns/" + id + "?put_back=" + newest(id) + "&field=title")
                .then()
                .statusCode(403);
    }

    @Test
    void the_organization_that_stays_tells_of_what_was_merged_into_it_and_separated_again() {
        UUID gone = organization("History Hikers of Yore", "merged-history-one");
        UUID stays = organization("History Hikers", "merged-history-two");
        Drafts.send("/desk/organizations/" + gone + "/merger", Map.of("into", stays.toString(), "reason", "one hike"))
                .then()
                .statusCode(303);
        page("/desk/organizations/" + stays)
                .then()
                .body(containsString("another was merged into it: <a href=\"/desk/organizations/" + gone))
                .body(containsString("one hike"));
        Drafts.send("/desk/organizations/" + gone + "/separation", Map.of("reason", "two hikes"))
                .then()
                .statusCode(303);
        page("/desk/organizations/" + stays).then().body(containsString("a merger into it was undone: <a"));
        assertEquals(0, World.written(() -> LedgerEntry.count("subject = ?1 and reason = 'one hike'", stays)));
    }

    @Test
    void a_reason_that_the_program_wrote_is_told_in_the_readers_language() {
        UUID id = Drafts.campaign("History in two languages");
        String address = "/desk/campaigns/" + id;
        correct(address, Map.of("title_es", "Uno")).then().statusCode(303);
        String written = page(address + "?put_back=" + newest(id) + "&field=title_es")
                .then()
                .extract()
                .htmlPath()
                .getString("**.find { it.@name == 'reason' }.@value");
        Drafts.send(address + "/correction", Map.of("opened_title_es", "Uno", "title_es", "", "reason", written))
                .then()
                .statusCode(303);
        page(address).then().body(containsString(written));
        UUID reader = Staff.administrator("Sam Lectura");
        World.written(() -> StaffMember.<StaffMember>findById(reader).language = "es");
        Staff.with(Staff.session(reader))
                .get(address)
                .then()
                .body(not(containsString(written)), containsString("Alex Example del"));
    }

    @Test
    void lists_that_were_taken_out_are_named_and_do_not_fill_what_happened_last() {
        Staff.as(Drafts.ALEX).get("/desk/exports/sign-ons.csv").then().statusCode(200);
        page("/desk/actions?verb=export.made")
                .then()
                .body(containsString("list taken out as a file"), containsString("href=\"/desk/sign-ons"));
        page("/desk").then().body(not(containsString("list taken out as a file")));
    }

    private static UUID organization(String name, String letter) {
        UUID signOn = World.endorsement(letter, name, one -> {});
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }

    private static Map<String, String> now(UUID letter) {
        return World.written(() -> {
            Letter one = Letter.findById(letter);
            return Field.texts(LetterFields.of(one, ZoneId.of("America/New_York")), one);
        });
    }

    private static UUID newest(UUID subject) {
        return World.written(() -> LedgerEntry.about(subject)).get(0).id;
    }

    private static Response page(String address) {
        return Staff.as(Drafts.ALEX).get(address);
    }

    private static Response correct(String address, Map<String, String> fields, String... opened) {
        return correct(address, fields, opened.length == 0 ? Map.of() : Map.of(opened[0], opened[1]));
    }

    private static Response correct(String address, Map<String, String> fields, Map<String, String> opened) {
        Map<String, String> form = new HashMap<>(fields);
        fields.keySet().forEach(field -> form.put("opened_" + field, opened.getOrDefault(field, "")));
        form.put("reason", "better so");
        return Drafts.send(address + "/correction", form);
    }
}
