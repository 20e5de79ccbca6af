package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Codes;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;
import org.undersigned.source.CitationService;

@QuarkusTest
class SignOnDeskTest {

    private static final String ALEX = "Alex Example";
    private static final String ROBIN = "Robin Testcase";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    @Test
    void a_withdrawal_takes_it_off_the_list_and_the_history_keeps_it_with_its_reason() {
        UUID id = World.endorsement("Withdrawing Walkers");
        act(id, "withdrawal", Map.of("reason", "the board changed its mind", "on", "2026-02"))
                .then()
                .statusCode(303);
        assertEquals(Phase.WITHDRAWN, phase(id));
        page(id).then()
                .body(
                        containsString("the board changed its mind"),
                        containsString("February 2026"),
                        containsString("withdrawn"));
        act(id, "withdrawal", Map.of("reason", "again"))
                .then()
                .statusCode(422)
                .body(containsString("not on the list any more"));
        act(id, "restoration", Map.of("reason", "they came back")).then().statusCode(303);
        assertEquals(Phase.LIVE, phase(id));
    }

    @Test
    void nothing_is_done_without_a_reason_and_what_was_typed_is_kept() {
        UUID id = World.endorsement("Reasonable Readers");
        for (String act : List.of("withdrawal", "striking")) {
            act(id, act, Map.of("reason", " ", "on", "soon"))
                    .then()
                    .statusCode(422)
                    .body(
                            containsString("href=\"#" + act + "-reason\""),
                            containsString("id=\"" + act + "-reason-error\""));
        }
        act(id, "withdrawal", Map.of("reason", "x", "on", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"soon\""));
        assertEquals(Phase.LIVE, phase(id));
    }

    @Test
    void what_somebody_just_did_they_can_undo() {
        UUID id = World.endorsement("Undone Union");
        undo(id, act(id, "withdrawal", Map.of("reason", "wrong one")));
        assertEquals(Phase.LIVE, phase(id));
        undo(id, act(id, "striking", Map.of("reason", "wrong one")));
        assertEquals(Phase.LIVE, phase(id));
        UUID waiting = World.waitingEndorsement("Undone Waiting");
        undo(waiting, act(waiting, "refusal", Map.of("reason", "wrong one")));
        assertEquals(Phase.WAITING, phase(waiting));
        undo(waiting, act(waiting, "publication", Map.of()));
        assertEquals(Phase.STRUCK, phase(waiting));
        assertEquals("undone", World.written(() -> SignOn.withId(waiting).struckReason));
    }

    @Test
    void an_undoing_can_be_undone_too() {
        UUID id = World.endorsement("Twice Undone");
        Response undoing = undo(id, act(id, "withdrawal", Map.of("reason", "moved away", "on", "2026-02-03")));
        undo(id, undoing);
        assertEquals(Phase.WITHDRAWN, phase(id));
        assertEquals(
                "moved away, 2026-02-03",
                World.written(() -> SignOn.withId(id).withdrawalReason + ", " + SignOn.withId(id).withdrawnOn));
    }

    @Test
    void a_correction_is_undone_field_by_field_from_the_ledger() {
        UUID id = World.endorsement("Short Nam");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("name", "Short Name", "position", "Chair", "date", "2026-01", "reason", "was cut"));
        Response corrected = correct(ALEX, id, form);
        corrected.then().statusCode(303);
        assertEquals("Short Name, 2026-01, Chair", told(id));
        undo(id, corrected);
        assertEquals("Short Nam, 2026-01-05, null", told(id));
    }

    @Test
    void why_it_is_believed_is_corrected_and_undone_like_all_else() {
        UUID id = World.endorsement("Missourced Mutual");
        Map<String, String> form = opened(ALEX, id);
        String before = form.get("sources");
        form.putAll(Map.of(
                "sources",
                "Who we are | Missourced Mutual | 2026-01 | https://example.org/mutual",
                "assurance",
                "reported",
                "email",
                "desk@mutual.example.org",
                "reason",
                "their page says it"));
        Response corrected = correct(ALEX, id, form);
        corrected.then().statusCode(303);
        assertEquals("reported, Who we are | Missourced Mutual | 2026-01 | https://example.org/mutual", believed(id));
        when().get("/api/v1/sign-ons/" + id)
                .then()
                .body("assurance", equalTo("reported"))
                .body("sources[0].address", equalTo("https://example.org/mutual"));
        undo(id, corrected);
        assertEquals("attested, " + before, believed(id));
        assertNull(World.written(() -> Contact.behind(SignOn.withId(id)).email));
    }

    @Test
    void staff_do_not_answer_from_another_mailbox_and_nobody_leads_at_no_place() {
        UUID id = World.endorsement("Unproven Partners");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("assurance", "mailbox_confirmed", "reason", "we are sure"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-assurance-error\""));
        form = opened(ALEX, id);
        form.putAll(Map.of("lead", "0", "reason", "first of all"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-lead-error\""));
        form = opened(ALEX, id);
        form.putAll(Map.of("email", "ask Dana", "reason", "how to reach them"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-email-error\""));
        form = opened(ALEX, id);
        form.putAll(Map.of("assurance", "reported", "sources", "", "reason", "somewhere it stood"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-sources-error\""));
    }

    @Test
    void whoever_forgot_the_reason_still_hears_that_it_was_withdrawn_meanwhile() {
        UUID id = World.endorsement("Forgetful Foresters");
        Map<String, String> form = opened(ALEX, id);
        act(id, "withdrawal", Map.of("reason", "they asked")).then().statusCode(303);
        form.putAll(Map.of("name", "Forgetful Foresters’ Guild", "reason", ""));
        Response again = correct(ALEX, id, form);
        again.then().statusCode(422);
        form.put("phase", hiddenFields(again, "correction").get("phase"));
        form.put("reason", "full name");
        correct(ALEX, id, form).then().statusCode(409);
    }

    private static String believed(UUID id) {
        return World.written(() ->
                Codes.of(SignOn.withId(id).assurance) + ", " + CitationService.lines(SignOn.withId(id).citations));
    }

    @Test
    void what_somebody_else_did_since_stands_in_the_way_of_an_undo() {
        UUID id = World.endorsement("Overtaken Outing");
        String after = after(act(id, "withdrawal", Map.of("reason", "first")));
        Staff.as(ROBIN)
                .formParam("reason", "second")
                .post("/desk/sign-ons/{id}/restoration", id)
                .then()
                .statusCode(303);
        Staff.as(ALEX)
                .get("/desk/sign-ons/{id}?after={after}", id, after)
                .then()
                .body(not(containsString("/undoing")));
        Staff.as(ALEX)
                .formParam("after", after)
                .post("/desk/sign-ons/{id}/undoing", id)
                .then()
                .statusCode(422)
                .body(containsString("something else was done since"));
        assertEquals(Phase.LIVE, phase(id));
    }

    @Test
    void nobody_undoes_what_another_did() {
        UUID id = World.endorsement("Foreign Undo");
        String after = after(act(id, "striking", Map.of("reason", "ours")));
        Staff.as(ROBIN)
                .formParam("after", after)
                .post("/desk/sign-ons/{id}/undoing", id)
                .then()
                .statusCode(422);
        assertEquals(Phase.STRUCK, phase(id));
    }

    @Test
    void only_the_last_act_is_undone_and_only_once() {
        UUID id = World.endorsement("Single Step Society");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("name", "Single-Step Society", "reason", "spelling"));
        Response corrected = correct(ALEX, id, form);
        for (String after : new String[] {"0", "", "-1"}) {
            Staff.as(ALEX)
                    .formParam("after", after)
                    .post("/desk/sign-ons/{id}/undoing", id)
                    .then()
                    .statusCode(422);
        }
        Staff.as(ALEX).get("/desk/sign-ons/{id}?after=0", id).then().body(not(containsString("/undoing")));
        undo(id, corrected);
        Staff.as(ALEX)
                .formParam("after", after(corrected))
                .post("/desk/sign-ons/{id}/undoing", id)
                .then()
                .statusCode(422);
        assertEquals("Single Step Society", World.written(() -> SignOn.withId(id).name));
        assertEquals(Phase.LIVE, phase(id));
    }

    @Test
    void what_somebody_typed_is_not_lost_where_another_was_quicker() {
        UUID id = World.endorsement("Quicker Quorum");
        act(id, "striking", Map.of("reason", "wrong one")).then().statusCode(303);
        act(id, "withdrawal", Map.of("reason", "they telephoned us"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"they telephoned us\""), containsString("It is not on the list any more"));
    }

    @Test
    void a_members_seat_is_corrected_only_to_one_that_the_letter_asks_for_and_keeps_a_party() {
        UUID member = DeskWorld.member("Z000009", "Hal", "Housed", "Hal Housed");
        String revision = DeskWorld.lettersOwnRevision(
                "seats-to-correct", letter -> letter.openToMembers = letter.openToHouse = true);
        UUID id = DeskWorld.signature(revision, member);
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("chamber", "senate", "district", "", "reason", "moved"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-chamber-error\""));
        form = opened(ALEX, id);
        form.putAll(Map.of("party", "", "reason", "left it"));
        correct(ALEX, id, form).then().statusCode(422).body(containsString("id=\"edit-party-error\""));
    }

    @Test
    void what_is_corrected_of_an_individual_who_left_stays_in_the_desks_history_and_out_of_the_public_one() {
        UUID id = World.individual("left-and-corrected", "Ivy Invented", signOn -> signOn.state = "CA");
        act(id, "withdrawal", Map.of("reason", "they asked")).then().statusCode(303);
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("state", "IL", "reason", "moved"));
        correct(ALEX, id, form).then().statusCode(303);
        LedgerEntry entry = World.written(() -> LedgerEntry.about(id)).get(0);
        assertEquals("sign_on.corrected", entry.verb);
        assertFalse(entry.isPublic);
        assertEquals("CA", entry.changes().byField().get("state").before());
    }

    @Test
    void two_people_who_correct_different_fields_are_merged_without_asking() {
        UUID id = World.endorsement("Merged Mariners");
        Map<String, String> alex = opened(ALEX, id);
        Map<String, String> robin = opened(ROBIN, id);
        robin.putAll(Map.of("position", "Acting chair", "reason", "they said so"));
        correct(ROBIN, id, robin).then().statusCode(303);
        alex.putAll(Map.of("name", "Merged Mariners’ Guild", "reason", "full name"));
        correct(ALEX, id, alex).then().statusCode(303);
        assertEquals("Merged Mariners’ Guild, 2026-01-05, Acting chair", told(id));
    }

    @Test
    void two_people_who_correct_one_field_the_second_sees_all_three_versions_and_loses_nothing() {
        UUID id = World.endorsement("Contested Choir");
        Map<String, String> alex = opened(ALEX, id);
        Map<String, String> robin = opened(ROBIN, id);
        robin.putAll(Map.of("position", "Acting chair", "note", "robin's note", "reason", "they said so"));
        correct(ROBIN, id, robin).then().statusCode(303);
        alex.putAll(Map.of("position", "Chair", "name", "Contested Choir of Dummy", "reason", "letterhead"));
        Response conflict = correct(ALEX, id, alex);
        conflict.then()
                .statusCode(409)
                .body(
                        containsString("Robin Testcase changed this while"),
                        containsString("Acting chair"),
                        containsString("robin&#39;s note"));
        assertEquals("Contested Choir, 2026-01-05, Acting chair", told(id));
        Map<String, String> chosen = hiddenFields(conflict, "conflict");
        assertEquals("letterhead", chosen.get("reason"));
        assertEquals("Contested Choir of Dummy", chosen.get("name"));
        assertEquals("robin's note", chosen.get("note"));
        correct(ALEX, id, chosen).then().statusCode(303);
        assertEquals("Contested Choir of Dummy, 2026-01-05, Acting chair", told(id), "nothing was chosen");
        chosen.put("position", "Chair");
        correct(ALEX, id, chosen).then().statusCode(303);
        assertEquals("Contested Choir of Dummy, 2026-01-05, Chair", told(id));
    }

    @Test
    void whoever_corrects_what_was_withdrawn_meanwhile_is_told_and_may_go_on() {
        UUID id = World.endorsement("Vanishing Village");
        Map<String, String> alex = opened(ALEX, id);
        Staff.as(ROBIN)
                .formParam("reason", "they asked")
                .post("/desk/sign-ons/{id}/withdrawal", id)
                .then()
                .statusCode(303);
        alex.putAll(Map.of("name", "Vanished Village", "reason", "full name"));
        Response conflict = correct(ALEX, id, alex);
        conflict.then()
                .statusCode(409)
                .body(containsString("Published → Withdrawn"), containsString("Vanished Village"));
        correct(ALEX, id, hiddenFields(conflict, "conflict")).then().statusCode(303);
        assertEquals(Phase.WITHDRAWN, phase(id));
        assertEquals("Vanished Village", World.written(() -> SignOn.withId(id).name));
    }

    @Test
    void a_correction_shows_in_the_history_from_what_to_what_and_the_public_part_is_only_of_what_is_public() {
        UUID id = World.endorsement("Historic Hikers");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("note", "only for us", "reason", "noted"));
        correct(ALEX, id, form).then().statusCode(303);
        LedgerEntry noted = World.written(() -> LedgerEntry.about(id)).get(0);
        assertFalse(noted.isPublic);
        assertEquals("contact.corrected", noted.verb);
        form = opened(ALEX, id);
        form.putAll(Map.of("name", "Historical Hikers", "reason", "their own spelling"));
        correct(ALEX, id, form).then().statusCode(303);
        page(id).then()
                .body(
                        containsString("<del>Historic Hikers</del> → <ins>Historical Hikers</ins>"),
                        containsString("their own spelling"),
                        containsString(ALEX));
        LedgerEntry corrected = World.written(() -> LedgerEntry.about(id)).get(0);
        assertTrue(corrected.isPublic);
        assertEquals(List.of("name"), corrected.fieldNames());
    }

    @Test
    void a_correction_with_errors_comes_back_with_everything_typed() {
        UUID id = World.endorsement("Erroneous Elms");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of(
                "name",
                "",
                "date",
                "yesterday",
                "revision",
                "not one",
                "heard_by",
                "rumour",
                "note",
                "kept",
                "reason",
                ""));
        correct(ALEX, id, form)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#edit-name\""),
                        containsString("id=\"edit-date-error\""),
                        containsString("id=\"edit-revision-error\""))
                .body(
                        containsString("id=\"edit-heard_by-error\""),
                        containsString("id=\"edit-reason-error\""),
                        containsString("value=\"yesterday\""),
                        containsString("kept"));
        assertNull(World.written(() -> Contact.behind(SignOn.withId(id)).note));
    }

    @Test
    void no_sign_on_is_corrected_to_a_day_that_is_still_to_come() {
        UUID id = World.endorsement("Early Elms");
        for (String field : List.of("date", "heard_on")) {
            Map<String, String> form = opened(ALEX, id);
            form.put("reason", "A slip");
            form.put(field, YearMonth.now().plusMonths(2).toString());
            correct(ALEX, id, form)
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"edit-" + field + "-error\""), containsString("lies in the future"));
            form.put(field, YearMonth.now().minusMonths(1).toString());
            correct(ALEX, id, form).then().statusCode(303);
        }
    }

    @Test
    void fields_that_its_kind_does_not_have_are_not_taken() {
        UUID id = World.endorsement("Forged Foresters");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of("opened_chamber", "", "chamber", "house", "opened_district", "", "district", "9"));
        form.putAll(Map.of("position", "Secretary", "reason", "a form that is not ours"));
        correct(ALEX, id, form).then().statusCode(303);
        assertNull(World.written(() -> SignOn.withId(id).chamber));
        assertEquals("Secretary", World.written(() -> Contact.behind(SignOn.withId(id)).position));
    }

    @Test
    void a_sign_on_that_is_none_is_not_found() {
        Staff.as(ALEX)
                .get("/desk/sign-ons/0190a000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        Staff.as(ALEX).get("/desk/sign-ons/none").then().statusCode(404);
    }

    private static Response page(UUID id) {
        return Staff.as(ALEX).get("/desk/sign-ons/{id}", id);
    }

    private static Response act(UUID id, String act, Map<String, String> form) {
        return Staff.as(ALEX)
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post("/desk/sign-ons/{id}/{act}", id, act);
    }

    private static Response correct(String who, UUID id, Map<String, String> form) {
        return Staff.as(who).formParams(form).post("/desk/sign-ons/{id}/correction", id);
    }

    private static Response undo(UUID id, Response done) {
        Response undone = Staff.as(ALEX).formParam("after", after(done)).post("/desk/sign-ons/{id}/undoing", id);
        undone.then().statusCode(303);
        return undone;
    }

    private static String after(Response done) {
        return done.then().statusCode(303).extract().header("Location").replaceAll(".*after=", "");
    }

    /** The form of a correction as it is opened, sent back as it is. */
    private static Map<String, String> opened(String who, UUID id) {
        return hiddenFields(Staff.as(who).get("/desk/sign-ons/{id}", id), "correction");
    }

    /** What the hidden inputs of a form hold; of a correction also each field, as it was opened. */
    private static Map<String, String> hiddenFields(Response page, String part) {
        String html = page.asString();
        String rest =
                html.substring(html.indexOf(part.equals("conflict") ? "class=\"conflict\"" : "id=\"correction\""));
        Matcher hidden = HIDDEN.matcher(rest.substring(0, rest.indexOf("</form>")));
        Map<String, String> values = new HashMap<>();
        while (hidden.find()) {
            values.put(hidden.group(1), plain(hidden.group(2)));
            if (part.equals("correction")
                    && hidden.group(1).startsWith("opened_")
                    && !hidden.group(1).equals("opened_at")) {
                values.put(hidden.group(1).substring("opened_".length()), plain(hidden.group(2)));
            }
        }
        return values;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Phase phase(UUID id) {
        return World.written(() -> Phase.of(SignOn.withId(id)));
    }

    private static String told(UUID id) {
        return World.written(() -> {
            SignOn signOn = SignOn.withId(id);
            return signOn.name + ", " + signOn.signedOn + ", " + Contact.behind(signOn).position;
        });
    }
}
