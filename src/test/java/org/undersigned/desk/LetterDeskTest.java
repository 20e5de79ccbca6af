package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFields;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;

@QuarkusTest
class LetterDeskTest {

    private static final String ALEX = "Alex Example";
    private static final ZoneId SITE = ZoneId.of("America/New_York");

    @Test
    void a_letter_is_begun_in_its_campaign_as_a_draft() {
        UUID id = begun(
                "A lamp at each corner",
                Map.of("date", "2026-03-01", "recipients", "The council; Dummy City; by post\nMay Made-Up"));
        Letter letter = World.written(() -> {
            Letter found = Letter.findById(id);
            assertEquals("Dummy City", found.recipients.get(0).title);
            assertEquals("May Made-Up", found.recipients.get(1).name);
            return found;
        });
        assertEquals("2026-03-01-a-lamp-at-each-corner", letter.slug);
        when().get("/letters/" + letter.slug).then().statusCode(404);
        Staff.as(ALEX)
                .get("/desk/letters/{id}", id)
                .then()
                .statusCode(200)
                .body(containsString("The council; Dummy City; by post"));
    }

    @Test
    void what_of_it_is_edited_is_read_back_as_it_was_typed() {
        UUID id = begun("Shade for the playground", Map.of());
        Map<String, String> fields = Map.of(
                "date", "2026-04",
                "kinds", "organization,individual",
                "demands", World.demandId().toString(),
                "opens_at", "2026-03-28 09:00",
                "closes_at", "2026-05-31 17:00",
                "zone", "Europe/Madrid",
                "title_es", "Sombra para el parque",
                "recipients", "Ana Example; Mayor");
        edit(id, fields).then().statusCode(303);
        edit(id, Map.of("chambers", "senate")).then().statusCode(303);
        World.written(() -> {
            Letter letter = Letter.findById(id);
            assertEquals("Europe/Madrid", letter.zone.getId());
            assertEquals("2026-03-28T08:00:00Z", letter.opensAt.toString());
            assertTrue(letter.openToIndividuals && letter.openToOrganizations && !letter.openToMembers);
            assertFalse(letter.openToHouse || letter.openToSenate, "no chamber is asked where no member is");
            assertEquals(1, letter.demands.size());
            assertEquals("Sombra para el parque", letter.title("es").text());
            return null;
        });
        Staff.as(ALEX)
                .get("/desk/letters/{id}", id)
                .then()
                .body(
                        containsString("value=\"2026-05-31 17:00\""),
                        containsString("<option value=\"Europe/Madrid\" selected>"),
                        containsString("Ana Example; Mayor"));
    }

    @Test
    void of_a_letter_that_asks_members_its_chambers_days_and_hours_are_told_and_only_those_chambers_sign() {
        UUID id = begun("Sidewalks beside the depot", Map.of("date", "2026-01-05", "kinds", "organization"));
        Map<String, String> fields = Map.of(
                "kinds", "member",
                "chambers", "senate",
                "sent_on", "2026-03-02",
                "announced_on", "2026-03",
                "counts_note", "Some offices told a newspaper only.",
                "counts_note_es", "Algunas oficinas solo lo dijeron a un periódico.",
                "zone", "America/Chicago",
                "opens_at", "2026-03-01 09:00",
                "closes_at", "2026-05-31 17:00");
        edit(id, fields).then().statusCode(303);
        Map<String, String> now = texts(id);
        fields.forEach((code, text) -> assertEquals(text, now.get(code), code));
        Staff.as(ALEX)
                .get("/desk/letters/{id}", id)
                .then()
                .body(
                        containsString("name=\"chambers\" value=\"senate\" checked"),
                        not(containsString("name=\"chambers\" value=\"house\" checked")),
                        containsString("name=\"sent_on\" type=\"text\" value=\"2026-03-02\""),
                        containsString("name=\"announced_on\" type=\"text\" value=\"2026-03\""));
        Drafts.frozen(id, "Pave them.");
        Staff.as(ALEX).post("/desk/letters/{id}/publication", id).then().statusCode(303);
        when().get("/api/v1/letters/" + World.<Letter>written(() -> Letter.findById(id)).slug)
                .then()
                .body("kinds", equalTo(List.of("member")), "chambers", equalTo(List.of("senate")))
                .body("sent_on", equalTo("2026-03-02"), "announced_on", equalTo("2026-03"))
                .body("counts_note", equalTo("Some offices told a newspaper only."))
                .body("translations.es.counts_note", equalTo("Algunas oficinas solo lo dijeron a un periódico."))
                .body("opens_at", equalTo("2026-03-01T15:00:00Z"), "closes_at", equalTo("2026-05-31T22:00:00Z"))
                .body("zone", equalTo("America/Chicago"));
        DeskWorld.memberWithoutTerm("Z005001", "Odette", "Pavement", "Odette Pavement");
        Map<String, String> seat =
                Map.of("kind", "member", "state", "IL", "party", "Democrat", "signer", "Odette Pavement");
        record(id, seat, Map.of("chamber", "house", "district", "4"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"chamber-error\""))
                .body(containsString("This letter does not ask for members of this chamber"));
        record(id, seat, Map.of("chamber", "senate")).then().statusCode(303);
    }

    @Test
    void in_another_zone_the_times_of_a_letter_go_on_saying_what_they_said() {
        UUID id = begun("Benches in the shade", Map.of());
        edit(id, Map.of("opens_at", "2026-03-28 09:00")).then().statusCode(303);
        assertEquals(SITE, World.<Letter>written(() -> Letter.findById(id)).zone);
        edit(id, Map.of("zone", "Europe/Madrid")).then().statusCode(303);
        assertEquals(
                "2026-03-28T08:00:00Z",
                World.<Letter>written(() -> Letter.findById(id)).opensAt.toString());
        edit(id, Map.of("zone", "UTC", "closes_at", "2026-05-31 17:00")).then().statusCode(303);
        Letter letter = World.written(() -> Letter.findById(id));
        assertEquals("2026-03-28T09:00:00Z", letter.opensAt.toString());
        assertEquals("2026-05-31T17:00:00Z", letter.closesAt.toString());
    }

    @Test
    void what_makes_no_sense_is_refused_beside_its_field_and_nothing_is_changed() {
        UUID id = begun("Swings", Map.of());
        edit(id, Map.of("opens_at", "tomorrow"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-opens_at-error\""));
        edit(id, Map.of("zone", "Middle/Earth")).then().statusCode(422);
        edit(id, Map.of("opens_at", "2026-03-08 02:30", "zone", "America/New_York"))
                .then()
                .statusCode(422)
                .body(containsString("clocks are put forward"));
        edit(id, Map.of("opens_at", "2026-05-31 17:00", "closes_at", "2026-05-30 17:00"))
                .then()
                .statusCode(422)
                .body(containsString("It would close before it opens"));
        edit(id, Map.of("recipients", "; nobody")).then().statusCode(422).body(containsString("one a line"));
        edit(id, Map.of("demands", Ids.next().toString())).then().statusCode(422);
        edit(id, Map.of("date", "2026-02-30", "title", ""))
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-title-error\""));
        assertEquals("Swings", World.<Letter>written(() -> Letter.findById(id)).title);
    }

    @Test
    void a_wording_is_written_shown_frozen_and_never_edited_again() {
        UUID id = begun("Crosswalks", Map.of());
        post(id, "wording", Map.of()).then().statusCode(303);
        post(id, "wording/view", draft("", "Dear council,\n\nplease ==paint them==. <script>x</script>"))
                .then()
                .statusCode(200)
                .body(containsString("<mark>paint them</mark>"), not(containsString("<script>x")));
        post(id, "wording/correction", draft("", "Dear council,\n\nplease ==paint them==."))
                .then()
                .statusCode(303);
        freeze(id).then().statusCode(303);
        Revision first =
                World.written(() -> Revision.<Revision>find("letter.id", id).firstResult());
        assertEquals(Digest.sha256("Dear council,\n\nplease ==paint them==."), first.sha256);
        assertEquals(0L, World.<Long>written(() -> Draft.count("letter.id", id)));

        post(id, "wording", Map.of()).then().statusCode(303);
        freeze(id).then().statusCode(422).body(containsString("word for word the revision that stands"));
        post(id, "wording/correction", draft(first.wording, "Dear council,\n\nplease ==paint all of them==."))
                .then()
                .statusCode(303);
        Staff.as(ALEX)
                .get("/desk/letters/{id}/wording", id)
                .then()
                .body(containsString("<ins>all"), containsString("What is otherwise than in revision 1"));
        freeze(id).then().statusCode(303);
        List<Integer> ordinals =
                World.written(() -> Revision.<Revision>list("letter.id = ?1 order by ordinal", id).stream()
                        .map(revision -> revision.ordinal)
                        .toList());
        assertEquals(List.of(1, 2), ordinals);
        assertEquals(
                "Dear council,\n\nplease ==paint them==.",
                World.<String>written(() -> Revision.<Revision>findById(first.id).wording));
    }

    @Test
    void a_frozen_wording_is_read_compared_and_given_its_source() {
        UUID id = begun("Lampposts", Map.of());
        Drafts.frozen(id, "Light the path.");
        Drafts.frozen(id, "Light the whole path.");
        List<Revision> revisions = World.written(() -> Revision.list("letter.id = ?1 order by ordinal", id));
        String address = "/desk/revisions/" + revisions.get(1).id;
        Staff.as(ALEX)
                .get(address)
                .then()
                .statusCode(200)
                .body(
                        containsString(revisions.get(1).sha256),
                        containsString("<ins>whole"),
                        containsString("What is otherwise than in revision 1"));
        Staff.as(ALEX).post("/desk/letters/{id}/publication", id).then().statusCode(303);
        Map<String, String> form = Map.of(
                "opened_public_note",
                "",
                "public_note",
                "Read out at the meeting.",
                "opened_public_note_es",
                "",
                "public_note_es",
                "Leída en la reunión.",
                "opened_sources",
                "",
                "sources",
                "Minutes | Example Council",
                "reason",
                "the minutes came");
        Staff.as(ALEX).formParams(form).post(address + "/correction").then().statusCode(303);
        String slug = World.<Letter>written(() -> Letter.findById(id)).slug;
        when().get("/api/v1/letters/" + slug)
                .then()
                .body(
                        "revisions.find { it.number == 2 }.sources[0].title", equalTo("Minutes"),
                        "revisions.find { it.number == 2 }.sha256", equalTo(revisions.get(1).sha256));
        when().get("/es/letters/" + slug).then().body(containsString("Leída en la reunión."));
        String stranger = Staff.session(Staff.editor("Another Reader", DeskWorld.otherCampaign()));
        Staff.with(stranger).get(address).then().statusCode(403);
    }

    @Test
    void whoever_freezes_freezes_what_they_saw() {
        UUID id = begun("Drains", Map.of());
        post(id, "wording", Map.of());
        post(id, "wording/correction", draft("", "Mine.")).then().statusCode(303);
        post(id, "wording/freezing", draft("Before.", "Before."))
                .then()
                .statusCode(422)
                .body(containsString("look at it again"), containsString("Mine.</textarea>"));
        post(id, "wording/freezing", draft("Before.", "Theirs."))
                .then()
                .statusCode(409)
                .body(
                        containsString("action=\"/desk/letters/" + id + "/wording/correction\""),
                        containsString("Theirs."));
        post(id, "wording/freezing", Map.of()).then().statusCode(422);
        post(id, "wording/freezing", draft("Mine.", "Mine, and more.")).then().statusCode(303);
        assertEquals(
                "Mine, and more.",
                World.<String>written(
                        () -> Revision.<Revision>find("letter.id", id).firstResult().wording));
    }

    @Test
    void what_was_written_into_a_draft_that_is_gone_comes_back_and_can_begin_another() {
        UUID id = begun("Gutters", Map.of());
        post(id, "wording", Map.of());
        post(id, "wording/correction", draft("", "Frozen by another.")).then().statusCode(303);
        freeze(id).then().statusCode(303);
        for (String path : new String[] {"wording/correction", "wording/view", "wording/freezing"}) {
            post(id, path, draft("", "An hour's <work>."))
                    .then()
                    .statusCode(409)
                    .body(
                            containsString("frozen or thrown away"),
                            containsString("An hour&#39;s &lt;work&gt;.</textarea>"));
        }
        post(id, "wording", Map.of("wording", "An hour's <work>.")).then().statusCode(303);
        assertEquals(
                "An hour's <work>.",
                World.<String>written(() -> Draft.<Draft>find("letter.id", id).firstResult().wording));
        post(id, "wording", Map.of("wording", "Another hour's."))
                .then()
                .statusCode(422)
                .body(containsString("Another hour&#39;s.</textarea>"), containsString("a new draft meanwhile"));
        post(id, "wording", Map.of("wording", "\u0007")).then().statusCode(422);
    }

    @Test
    void once_announced_the_letter_and_those_who_signed_it_unseen_are_public() {
        UUID id = begun("Late buses", Map.of("kinds", "organization"));
        Staff.as(ALEX)
                .post("/desk/letters/{id}/publication", id)
                .then()
                .statusCode(422)
                .body(containsString("Freeze a wording first"));
        post(id, "wording", Map.of());
        post(id, "wording/correction", draft("", "Let them run.")).then().statusCode(303);
        freeze(id).then().statusCode(303);
        UUID signOn = recorded(id, "Unseen Ushers");
        String slug = World.<Letter>written(() -> Letter.findById(id)).slug;
        when().get("/api/v1/sign-ons/" + signOn).then().statusCode(404);
        Staff.as(ALEX).post("/desk/letters/{id}/publication", id).then().statusCode(303);
        when().get("/letters/" + slug)
                .then()
                .statusCode(200)
                .body(containsString("Let them run."), containsString("Unseen Ushers"));
        when().get("/api/v1/letters/" + slug + "/sign-ons").then().body("items.name", hasItem("Unseen Ushers"));
        when().get("/api/v1/organizations/unseen-ushers").then().statusCode(200);
        when().get("/api/v1/sign-ons/" + signOn).then().statusCode(200).body("live", equalTo(true));
        LedgerEntry announced = World.written(() -> LedgerEntry.about(signOn)).get(0);
        assertEquals("sign_on.published", announced.verb);
        assertTrue(announced.isPublic);
    }

    @Test
    void whoever_keeps_another_campaign_changes_nothing_here() {
        UUID id = begun("Guarded lamps", Map.of());
        String session = Staff.session(Staff.editor("Another Keeper", DeskWorld.otherCampaign()));
        for (String path : new String[] {"", "/wording"}) {
            Staff.with(session).get("/desk/letters/" + id + path).then().statusCode(403);
        }
        for (String path : new String[] {"/publication", "/wording", "/wording/freezing", "/wording/preview"}) {
            Staff.with(session).post("/desk/letters/" + id + path).then().statusCode(403);
        }
        Staff.with(session)
                .get("/desk/letters/new?campaign=" + World.campaignId())
                .then()
                .statusCode(403);
        Staff.as(ALEX).get("/desk/letters/new").then().statusCode(404);
    }

    private static UUID begun(String title, Map<String, String> more) {
        Map<String, String> form =
                new HashMap<>(Map.of("form", Ids.next().toString(), "title", title, "original_language", "en"));
        form.putAll(more);
        Response made = Staff.as(ALEX).formParams(form).post("/desk/letters?campaign={id}", World.campaignId());
        return UUID.fromString(
                made.then().statusCode(303).extract().header("Location").replaceAll(".*/", ""));
    }

    private static Response edit(UUID id, Map<String, String> fields) {
        Map<String, String> opened = texts(id);
        Map<String, String> form = new HashMap<>(fields);
        fields.keySet().forEach(field -> form.put("opened_" + field, opened.get(field)));
        return Staff.as(ALEX).formParams(form).post("/desk/letters/{id}/correction", id);
    }

    @Test
    void what_freezing_shows_to_whom_is_said_before_it_is_done() {
        UUID unseen = begun("Unseen kerbs", Map.of());
        post(unseen, "wording", Map.of());
        wording(unseen, "").body(containsString("Nobody outside the desk sees it before the letter is made public."));
        UUID known = World.letterAt("freezing-is-announced");
        post(known, "wording", Map.of());
        wording(known, "")
                .body(containsString("the new wording stands on its page at once"))
                .body(containsString(">Freeze it and make it public</button>"));
        String before = World.<String>written(
                () -> Draft.<Draft>find("letter.id", known).firstResult().wording);
        post(known, "wording/freezing", draft(before, before + " More."))
                .then()
                .statusCode(303)
                .header("Location", containsString("about="));
    }

    @Test
    void where_words_are_left_out_whether_it_is_an_excerpt_is_asked_once() {
        for (String words : List.of("One.\n\n[…]\n\nTwo.", "One (...) two.", "One.\n…\nTwo.")) {
            UUID id = begun("Left out", Map.of());
            post(id, "wording", Map.of());
            Map<String, String> form = new HashMap<>(draft("", words));
            form.putAll(Map.of("opened_excerpt", "", "excerpt", ""));
            post(id, "wording/freezing", form)
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"edit-excerpt-error\""), containsString("tick that this is an excerpt"))
                    .body(containsString("name=\"whole\""));
            form.put("whole", "1");
            post(id, "wording/freezing", form).then().statusCode(303);
        }
        UUID id = begun("Left out and said", Map.of());
        post(id, "wording", Map.of());
        Map<String, String> said = new HashMap<>(draft("", "One.\n\n[…]"));
        said.putAll(Map.of("opened_excerpt", "", "excerpt", "excerpt"));
        post(id, "wording/freezing", said).then().statusCode(303);
    }

    private static ValidatableResponse wording(UUID letter, String query) {
        return Staff.as(ALEX)
                .get("/desk/letters/" + letter + "/wording" + query)
                .then();
    }

    private static Map<String, String> texts(UUID id) {
        return World.written(() -> {
            Letter letter = Letter.findById(id);
            return Field.texts(LetterFields.of(letter, SITE), letter);
        });
    }

    private static Map<String, String> draft(String opened, String wording) {
        return Map.of("opened_wording", opened, "wording", wording);
    }

    private static Response freeze(UUID id) {
        String wording = World.written(() -> Draft.<Draft>find("letter.id", id)
                .firstResultOptional()
                .map(draft -> draft.wording)
                .orElse(""));
        return post(id, "wording/freezing", draft(wording, wording));
    }

    private static Response post(UUID id, String path, Map<String, String> form) {
        return Staff.as(ALEX)
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post("/desk/letters/" + id + "/" + path);
    }

    private static UUID recorded(UUID letter, String organization) {
        String address = record(letter, Map.of("kind", "organization", "signer", organization), Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(address.replaceAll(".*/|\\?.*", ""));
    }

    private static Response record(UUID letter, Map<String, String> signer, Map<String, String> seat) {
        String revision = World.written(() ->
                Revision.<Revision>find("letter.id", letter).firstResult().id.toString());
        Map<String, String> form = new HashMap<>(Map.of(
                "form",
                Ids.next().toString(),
                "revision",
                revision,
                "date_basis",
                "signed",
                "assurance",
                "attested",
                "heard_by",
                "telephone",
                "publish",
                "on"));
        form.putAll(signer);
        form.putAll(seat);
        return Staff.as(ALEX).formParams(form).post("/desk/record");
    }
}
