package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;
import org.undersigned.source.Source;

@QuarkusTest
class RecordDeskTest {

    @Test
    void only_letters_that_ask_for_such_signers_are_offered_but_for_one_that_is_meant() {
        String members = DeskWorld.lettersOwnRevision("members-only", letter -> {
            letter.openToOrganizations = false;
            letter.openToMembers = letter.openToHouse = true;
        });
        String option = "<option value=\"" + members + "\"";
        Staff.as("Alex Example").get("/desk/record").then().body(not(containsString(option)));
        Staff.as("Alex Example").get("/desk/record?kind=member").then().body(containsString(option));
        Staff.as("Alex Example")
                .get("/desk/record?revision=" + members)
                .then()
                .body(containsString(option + " selected"));
        Staff.as("Alex Example")
                .get("/desk/record?kind=organization&revision=" + members)
                .then()
                .body(not(containsString(option)));
    }

    @Test
    void an_endorsement_of_an_organization_not_yet_known_adds_it_and_enters_each_record() {
        UUID id = recorded(Map.of("signer", "Quiet Street League", "said_by", "Vic Village", "position", "Chair"));
        List<LedgerEntry> entries = World.written(() -> LedgerEntry.about(id));
        assertEquals(
                List.of("contact.recorded", "sign_on.published"),
                entries.stream().map(entry -> entry.verb).toList());
        assertTrue(entries.stream().allMatch(entry -> entry.actorName.equals("Alex Example")));
        assertFalse(entries.get(0).isPublic, "who said it is the desk's own");
        assertTrue(entries.get(1).isPublic);
        World.written(() -> {
            SignOn signOn = SignOn.withId(id);
            assertTrue(signOn.isLive());
            assertTrue(signOn.organization.isPublic());
            assertEquals(
                    "organization.added",
                    LedgerEntry.about(signOn.organization.id).get(0).verb);
            return assertSaid(signOn, "Vic Village", "Chair");
        });
    }

    @Test
    void states_are_chosen_by_their_names() {
        String page =
                Staff.as("Alex Example").get("/desk/record?kind=individual").asString();
        assertTrue(page.indexOf(">Alabama<") < page.indexOf(">Alaska<"));
        assertTrue(page.indexOf(">Iowa<") > page.indexOf(">Indiana<"));
    }

    @Test
    void the_mailbox_of_a_contact_and_more_of_a_new_organization_are_recorded_at_once() {
        UUID id = recorded(Map.of(
                "signer",
                "Mailbox Street League",
                "said_by",
                "Vic Village",
                "email",
                "vic@mailbox.example.org",
                "heard_by",
                "email",
                "website",
                "mailbox.example.org",
                "level",
                "local",
                "place",
                "Chicago"));
        World.written(() -> {
            SignOn signOn = SignOn.withId(id);
            assertEquals("vic@mailbox.example.org", Contact.behind(signOn).email);
            assertEquals("Vic Village", Contact.behind(signOn).saidBy);
            assertEquals("https://mailbox.example.org", signOn.organization.website);
            assertEquals("Chicago", signOn.organization.place);
            return null;
        });
    }

    @Test
    void a_new_name_with_a_website_that_another_has_is_asked_about() {
        recorded(Map.of("signer", "Quillback Ferry Riders", "website", "quillback.example.org"));
        Map<String, String> said =
                Map.of("signer", "Zestful Umber Passengers", "website", "https://www.quillback.example.org/about");
        send(form(said))
                .then()
                .statusCode(422)
                .body(containsString("Quillback Ferry Riders"), containsString("same website"));
        Map<String, String> asNew = new HashMap<>(said);
        asNew.putAll(Map.of("signer_id", "new", "signer_for", "Zestful Umber Passengers"));
        UUID added = recorded(asNew);
        assertEquals("Zestful Umber Passengers", World.written(() -> SignOn.withId(added).name));
    }

    @Test
    void what_is_said_of_a_new_organization_is_not_lost_on_one_that_is_known() {
        World.endorsement("elsewhere-known", "Known Street League", it -> {});
        send(form(Map.of("signer", "Known Street League", "place", "Chicago", "email", "not one")))
                .then()
                .statusCode(422)
                .body(containsString("Place: this organization is known"))
                .body(containsString("E-mail address: enter an address"))
                .body(containsString("value=\"Chicago\""));
    }

    @Test
    void a_form_sent_twice_records_once_and_leads_to_what_it_made() {
        Map<String, String> form = form(Map.of("signer", "Twice Street League"));
        String first = send(form).then().statusCode(303).extract().header("Location");
        String second = send(form).then().statusCode(303).extract().header("Location");
        assertEquals(first.split("\\?")[0], second);
        assertEquals(1, (int) World.written(
                () -> Organizations.named("Twice Street League", 10).size()));
    }

    @Test
    void a_signer_who_stands_under_the_letter_is_refused_with_a_link_to_what_is_there() {
        UUID there = World.endorsement("Standing Room Society");
        send(form(Map.of("signer", "standing room society")))
                .then()
                .statusCode(422)
                .body(containsString("already stands under the letter"), containsString("/desk/sign-ons/" + there));
    }

    @Test
    void a_name_like_that_of_others_asks_who_is_meant_and_takes_the_answer() {
        World.endorsement("Harbor View Neighbors");
        Map<String, String> form = form(Map.of("signer", "Harbor View"));
        send(form)
                .then()
                .statusCode(422)
                .body(containsString("Harbor View Neighbors"), containsString("value=\"new\""));
        form.put("signer_for", "Harbor View");
        form.put("signer_id", "new");
        send(form).then().statusCode(303);
    }

    @Test
    void a_choice_made_for_another_name_does_not_count() {
        Map<String, String> form = form(Map.of(
                "signer",
                "Lone Elm Circle",
                "signer_for",
                "Something Else",
                "signer_id",
                Ids.next().toString()));
        UUID id = made(send(form));
        assertEquals("Lone Elm Circle", World.written(() -> SignOn.withId(id).name));
    }

    @Test
    void a_member_sits_as_the_roster_has_it_on_the_day_of_the_letter() {
        DeskWorld.member("Z000001", "Chuy", "Sample", "Jesús “Chuy” Sample");
        UUID id = recorded(Map.of("kind", "member", "signer", "chuy sample", "lead", "2"));
        World.written(() -> {
            SignOn signOn = SignOn.withId(id);
            assertEquals("Jesús “Chuy” Sample", signOn.name);
            assertEquals("IL-4 Democrat", signOn.state + "-" + signOn.district + " " + signOn.party);
            return assertLead(signOn, 2);
        });
    }

    @Test
    void a_member_whose_seat_the_roster_does_not_know_needs_one_told() {
        DeskWorld.memberWithoutTerm("Z000002", "Pat", "Placeholder", "Pat Placeholder");
        Map<String, String> form = form(Map.of("kind", "member", "signer", "Pat Placeholder"));
        send(form).then().statusCode(422).body(containsString("id=\"chamber-error\""));
        form.putAll(Map.of("chamber", "senate", "state", "VT", "party", "Independent", "district", "1"));
        send(form).then().statusCode(422).body(containsString("id=\"district-error\""));
        form.put("district", "");
        UUID made = made(send(form));
        assertEquals("VT", World.written(() -> SignOn.withId(made).state));
    }

    @Test
    void names_that_fold_to_the_same_address_each_get_their_own() {
        UUID first = recorded(without("publish", Map.of("signer", "Общество")));
        UUID second = recorded(
                without("publish", Map.of("signer", "Правозащита", "signer_for", "Правозащита", "signer_id", "new")));
        assertNotEquals(
                World.written(() -> SignOn.withId(first).organization.slug),
                World.written(() -> SignOn.withId(second).organization.slug));
    }

    @Test
    void a_source_of_what_is_only_received_is_nobody_elses_to_read_until_it_is_published() {
        UUID id = recorded(without(
                "publish",
                Map.of("signer", "Secretive Singers", "assurance", "reported", "source_title", "A letter nobody saw")));
        UUID source = World.written(() -> SignOn.withId(id).citations.get(0).source.id);
        World.written(() -> {
            assertFalse(LedgerEntry.about(source).get(0).isPublic);
            return null;
        });
        Staff.as("Alex Example")
                .post("/desk/sign-ons/{id}/publication", id)
                .then()
                .statusCode(303);
        World.written(() -> {
            assertTrue(LedgerEntry.about(source).get(0).isPublic);
            assertEquals("source.published", LedgerEntry.about(source).get(0).verb);
            return null;
        });
    }

    @Test
    void a_note_of_several_lines_is_kept_with_plain_line_ends() {
        UUID id = recorded(Map.of("signer", "Many Lines League", "note", "one\r\ntwo\rthree"));
        assertEquals("one\ntwo\nthree", World.written(() -> Contact.behind(SignOn.withId(id)).note));
    }

    @Test
    void nobody_in_the_roster_is_a_member() {
        send(form(Map.of("kind", "member", "signer", "Nobody At All")))
                .then()
                .statusCode(422)
                .body(containsString("holds nobody of that name"));
    }

    @Test
    void an_individual_signs_for_themselves() {
        UUID id = recorded(
                Map.of("kind", "individual", "name", "Dana Dummy", "affiliation", "Dummy College", "state", "OH"));
        assertEquals(
                "Dummy College, OH",
                World.written(() -> SignOn.withId(id).affiliation + ", " + SignOn.withId(id).state));
    }

    @Test
    void whether_a_namesake_is_the_same_person_is_asked_once() {
        Map<String, String> first = Map.of("kind", "individual", "name", "Nora Namesake", "state", "OH");
        UUID known = recorded(first);
        Map<String, String> again = new HashMap<>(form(Map.of("kind", "individual", "name", "NORA Namesáke")));
        send(again)
                .then()
                .statusCode(422)
                .body(
                        containsString("Somebody of this name"),
                        containsString("href=\"#name\""),
                        containsString("href=\"/desk/sign-ons/" + known + "\">See Nora Namesake"),
                        containsString("<label for=\"signer_id\">It is another NORA Namesáke</label>"));
        again.putAll(Map.of("signer_id", "new", "signer_for", "Nora Other"));
        send(again).then().statusCode(422);
        again.put("signer_for", "NORA Namesáke");
        send(again).then().statusCode(303);
        assertEquals(2L, World.<Long>written(() -> SignOn.count("lower(name) like 'nora names%'")));
    }

    @Test
    void a_source_known_by_its_address_is_used_again() {
        Map<String, String> cited = Map.of(
                "assurance",
                "reported",
                "source_title",
                "Press release",
                "source_address",
                "https://example.org/release",
                "second_hand",
                "on");
        UUID first = recorded(merged(cited, "signer", "First Cited Club"));
        UUID second = recorded(merged(cited, "signer", "Second Cited Club"));
        World.written(() -> {
            assertEquals(
                    SignOn.withId(first).citations.get(0).source,
                    SignOn.withId(second).citations.get(0).source);
            assertTrue(SignOn.withId(second).citations.get(0).secondHand);
            assertEquals(1, Source.count("address", "https://example.org/release"));
            return assertNothingSaid(first);
        });
    }

    @Test
    void what_is_left_received_waits_and_is_published_or_declined_from_there() {
        UUID published = recorded(without("publish", Map.of("signer", "Patient Readers")));
        UUID declined = recorded(without("publish", Map.of("signer", "Impatient Riders")));
        Staff.as("Alex Example").get("/desk").then().body(containsString("Patient Readers"));
        Staff.as("Alex Example")
                .post("/desk/sign-ons/{id}/publication", published)
                .then()
                .statusCode(303);
        Staff.as("Alex Example")
                .post("/desk/sign-ons/{id}/refusal", declined)
                .then()
                .statusCode(422);
        Staff.as("Alex Example")
                .formParam("reason", "not theirs to give")
                .post("/desk/sign-ons/{id}/refusal", declined)
                .then()
                .statusCode(303);
        World.written(() -> {
            assertTrue(SignOn.withId(published).isLive());
            assertTrue(SignOn.withId(published).organization.isPublic());
            assertFalse(SignOn.withId(declined).organization.isPublic(), "nobody may know of who was declined");
            return null;
        });
        assertEquals("not theirs to give", World.written(() -> SignOn.withId(declined).declinedReason));
    }

    @Test
    void hostile_names_are_refused_where_they_are_no_text_and_shown_as_text_where_they_are() {
        for (String name : new String[] {"a\u0000b", "a\u0007b", "a\u202Eb", "a\uFFFEb", "a\uFFFFb", "a\nb"}) {
            send(form(Map.of("signer", name))).then().statusCode(422).body(containsString("id=\"signer-error\""));
        }
        for (String name :
                new String[] {"<script>alert(1)</script> Fund", "{config:user.home} Fund", "=HYPERLINK(\"x\") Fund"}) {
            String page = Staff.as("Alex Example")
                    .get(
                            "/desk/sign-ons/{id}",
                            recorded(Map.of("signer", name, "signer_for", name, "signer_id", "new")))
                    .asString();
            assertFalse(page.contains("<script>alert"), name);
            assertFalse(page.contains(System.getProperty("user.home") + " Fund"), name);
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        Staff.as("Alex Example")
                .contentType("application/x-www-form-urlencoded")
                .body("kind=organization&form=" + Ids.next() + "&revision=" + DeskWorld.revision()
                        + "&date_basis=signed&heard_by=telephone&signer=bad%FFname")
                .post("/desk/record")
                .then()
                .statusCode(422)
                .body(containsString("id=\"signer-error\""));
    }

    @Test
    void a_field_of_half_a_megabyte_comes_back_with_its_limit() {
        send(form(Map.of("signer", "x".repeat(512_000))))
                .then()
                .statusCode(422)
                .body(containsString("at most 300 characters"));
        send(form(Map.of("signer", "Long Note League", "note", "x".repeat(512_000))))
                .then()
                .statusCode(422)
                .body(containsString("at most 4000 characters"));
    }

    @Test
    void a_field_that_takes_most_of_a_megabyte_as_it_is_sent_comes_back_with_its_limit_too() {
        // Nine bytes each in a form.
        send(form(Map.of("signer", "Long Note League", "note", "€".repeat(100_000))))
                .then()
                .statusCode(422)
                .body(containsString("at most 4000 characters"));
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_everything_typed_is_kept() {
        send(form(Map.of(
                        "signer",
                        "Kept Words Club",
                        "date",
                        "31 Feb",
                        "lead",
                        "first",
                        "note",
                        "kept note",
                        "said_by",
                        "Kept Person")))
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#date\""),
                        containsString("id=\"lead-error\""),
                        containsString("value=\"31 Feb\""))
                .body(
                        containsString("kept note"),
                        containsString("value=\"Kept Person\""),
                        containsString("role=\"alert\""));
        assertEquals(0, (int)
                World.written(() -> Organizations.named("Kept Words Club", 10).size()));
    }

    @Test
    void nobody_has_signed_or_said_so_on_a_day_that_is_still_to_come() {
        String ahead = LocalDate.now().plusDays(2).toString();
        send(form(Map.of("signer", "Early Words Club", "date", ahead)))
                .then()
                .statusCode(422)
                .body(containsString("id=\"date-error\""), containsString("Date: this lies in the future"));
        send(form(Map.of("signer", "Early Words Club", "heard_on", ahead)))
                .then()
                .statusCode(422)
                .body(containsString("id=\"heard_on-error\""));
        recorded(Map.of("signer", "This Year Words Club", "date", Year.now().toString()));
    }

    @Test
    void an_organization_that_waited_unseen_becomes_public_by_an_entry_of_its_own() {
        recorded(without("publish", Map.of("signer", "Xylophone Poets")));
        String other = DeskWorld.lettersOwnRevision("xylophone-poets", letter -> {});
        UUID id = recorded(Map.of("signer", "Xylophone Poets", "revision", other));
        List<String> verbs = World.written(() -> LedgerEntry.about(SignOn.withId(id).organization.id).stream()
                .map(entry -> entry.verb)
                .toList());
        assertEquals(List.of("organization.published", "organization.added"), verbs);
    }

    @Test
    void nobody_is_added_a_second_time_under_the_same_name() {
        recorded(Map.of("signer", "Only Once Orchestra"));
        String other = DeskWorld.lettersOwnRevision("only-once", letter -> {});
        Map<String, String> again = Map.of(
                "signer",
                "only once orchestra",
                "signer_for",
                "only once orchestra",
                "signer_id",
                "new",
                "revision",
                other);
        send(form(again))
                .then()
                .statusCode(422)
                .body(containsString("of just this name is known"), containsString("Only Once Orchestra"));
    }

    @Test
    void two_who_add_the_same_organization_at_once_add_one() throws Exception {
        Callable<Integer> record =
                () -> send(form(Map.of("signer", "Race Runners"))).statusCode();
        List<Integer> answers = AtOnce.all(record, record);
        assertTrue(answers.contains(303), answers.toString());
        assertEquals(
                1,
                (int) World.written(
                        () -> Organizations.named("Race Runners", 10).size()),
                answers.toString());
    }

    @Test
    void a_seat_that_the_roster_has_for_another_day_is_shown_to_be_checked() {
        DeskWorld.member("Z000003", "Dee", "Dummy", "Dee Dummy");
        String later = DeskWorld.lettersOwnRevision("seat-of-another-day", letter -> {
            letter.dated = new PartialDate("2026-03-01");
            letter.openToMembers = letter.openToHouse = letter.openToSenate = true;
        });
        Map<String, String> form = form(Map.of("kind", "member", "signer", "Dee Dummy", "revision", later));
        send(form)
                .then()
                .statusCode(422)
                .body(containsString("The roster is of another day"), containsString("As of 5 January 2026"))
                .body(
                        containsString("<option value=\"house\" selected>"),
                        containsString("name=\"district\" type=\"text\" value=\"4\""));
        form.putAll(Map.of("chamber", "house", "state", "IL", "district", "4", "party", "Democrat"));
        made(send(form));
    }

    @Test
    void nobody_leads_a_letter_at_a_place_that_is_taken() {
        recorded(Map.of("signer", "Vanguard Violas", "lead", "77"));
        send(form(Map.of("signer", "Rearguard Violas", "lead", "77")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"lead-error\""));
    }

    @Test
    void a_letter_that_does_not_ask_for_such_signers_gets_none() {
        String revision =
                DeskWorld.lettersOwnRevision("for-members-only", letter -> letter.openToOrganizations = false);
        send(form(Map.of("signer", "Unasked Union", "revision", revision)))
                .then()
                .statusCode(422)
                .body(containsString("id=\"revision-error\""));
        assertEquals(
                0,
                (int) World.written(
                        () -> Organizations.named("Unasked Union", 10).size()),
                "nothing half done");
    }

    @Test
    void under_a_draft_nothing_becomes_public() {
        String revision = DeskWorld.lettersOwnRevision("a-draft", letter -> letter.publishedAt = null);
        UUID id = recorded(Map.of("signer", "Early Birds", "revision", revision));
        World.written(() -> {
            assertTrue(SignOn.withId(id).isLive());
            assertFalse(SignOn.withId(id).organization.isPublic());
            assertTrue(LedgerEntry.about(id).stream().noneMatch(entry -> entry.isPublic));
            return null;
        });
    }

    @Test
    void whoever_keeps_another_campaign_may_not_record_here() {
        String session = Staff.session(Staff.editor("Other Editor", DeskWorld.otherCampaign()));
        Staff.with(session)
                .formParams(form(Map.of("signer", "Foreign Friends")))
                .post("/desk/record")
                .then()
                .statusCode(403);
        Staff.with(session)
                .get("/desk/sign-ons/{id}", World.endorsement("Guarded Garden"))
                .then()
                .statusCode(403);
        Staff.with(session)
                .get("/desk/record")
                .then()
                .statusCode(200)
                .body(not(containsString("A timetable at every stop")));
    }

    @Test
    void a_form_from_another_site_is_refused() {
        int status = Staff.as("Alex Example")
                .config(RestAssured.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Origin")))
                .header("Origin", "https://evil.example")
                .formParams(form(Map.of("signer", "Forged Friends")))
                .post("/desk/record")
                .statusCode();
        assertNotEquals(303, status);
        assertEquals(0, (int)
                World.written(() -> Organizations.named("Forged Friends", 10).size()));
    }

    @Test
    void suggestions_are_found_by_alias_and_say_who_stands_under_the_letter_already() {
        UUID there = World.endorsement("Suggested Cyclists");
        World.written(() -> {
            SignOn.withId(there).organization.rename("Suggested Cyclists", List.of("SCX"));
            return null;
        });
        Staff.as("Alex Example")
                .queryParam("q", "scx")
                .queryParam("revision", DeskWorld.revision())
                .get("/desk/suggestions/organizations")
                .then()
                .statusCode(200)
                .body(containsString("Suggested Cyclists"), containsString("aria-disabled=\"true\""));
    }

    private static Response send(Map<String, String> form) {
        return Staff.as("Alex Example").formParams(form).post("/desk/record");
    }

    private static UUID recorded(Map<String, String> values) {
        return made(send(form(values)));
    }

    private static UUID made(Response response) {
        String address = response.then()
                .statusCode(303)
                .header("Location", containsString("/desk/sign-ons/"))
                .extract()
                .header("Location");
        return UUID.fromString(address.replaceAll(".*/|\\?.*", ""));
    }

    private static Map<String, String> form(Map<String, String> values) {
        Map<String, String> form = new HashMap<>(Map.of(
                "form",
                Ids.next().toString(),
                "kind",
                "organization",
                "revision",
                DeskWorld.revision(),
                "date",
                "2026-01-06",
                "date_basis",
                "signed",
                "assurance",
                "attested",
                "heard_by",
                "telephone",
                "heard_on",
                "2026-01-06",
                "publish",
                "on"));
        form.putAll(values);
        form.values().removeIf("(none)"::equals);
        return form;
    }

    private static Map<String, String> without(String field, Map<String, String> values) {
        return merged(values, field, "(none)");
    }

    private static Map<String, String> merged(Map<String, String> values, String field, String value) {
        Map<String, String> merged = new HashMap<>(values);
        merged.put(field, value);
        return merged;
    }

    private static Void assertSaid(SignOn signOn, String by, String position) {
        Contact contact = Contact.behind(signOn);
        assertEquals(by + ", " + position, contact.saidBy + ", " + contact.position);
        return null;
    }

    private static Void assertNothingSaid(UUID signOn) {
        assertEquals(0, Contact.count("id", signOn));
        return null;
    }

    private static Void assertLead(SignOn signOn, int place) {
        assertEquals(place, signOn.leadOrdinal);
        return null;
    }
}
