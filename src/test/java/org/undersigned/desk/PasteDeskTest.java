package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.signon.SignOn;
import org.undersigned.source.Source;

@QuarkusTest
class PasteDeskTest {

    private static final String MATCH = "/desk/record/names";
    private static final String RECORD = MATCH + "/recording";
    private static final Instant THEN = Instant.parse("2026-02-05T12:00:00Z");

    @Test
    void names_are_matched_with_their_reasons_and_recorded_at_once_by_one_source() {
        UUID jan = member("Z003001", "Janice", "Pastewell", "Janice D. Pastewell");
        UUID chuy = member("Z003002", "Jesús", "Pasteverde", "Jesús G. “Chuy” Pasteverde");
        UUID sole = member("Z003003", "Eleanor", "Pastenorton", "Eleanor Holmes Pastenorton");
        String revision = letter("pasted-one");
        Map<String, String> form = form(
                revision, "Reps. Jan Pastewell, Chuy Pasteverde, Del. Pastenorton, Nobody Atall, and Chuy Pasteverde");
        send(MATCH, form)
                .then()
                .statusCode(200)
                .body(
                        containsString("not sure: the last name only"),
                        containsString("the only one of this last name"),
                        containsString("nobody who may have sat"),
                        containsString("named above already"));
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody has looked yet at all"));
        pick(form, jan, chuy, sole, jan);
        send(RECORD, form).then().statusCode(303).header("Location", containsString("recorded=3"));
        send(RECORD, form).then().statusCode(422).body(containsString("recorded already"));
        List<UUID> sources = World.written(() ->
                Stream.of(jan, chuy, sole).map(PasteDeskTest::source).distinct().toList());
        assertEquals(1, sources.size());
        assertEquals("A made-up newspaper", World.<Source>written(() -> Source.findById(sources.get(0))).title);
        send(MATCH, form(revision, "Pastewell (IL-04), Z003002"))
                .then()
                .statusCode(200)
                .body(containsString("recorded already"), not(containsString("type=\"checkbox\" id=\"pick")));
    }

    @Test
    void a_place_beside_the_name_makes_sure_and_another_place_unsure() {
        member("Z003011", "Janice", "Pasteplace", "Janice Pasteplace");
        String revision = letter("pasted-places");
        send(MATCH, form(revision, "Jan Pasteplace (IL-04)"))
                .then()
                .body(
                        containsString("last name and place"),
                        matchesPattern("(?s).*type=\"checkbox\" id=\"pick-0-0\"[^>]* checked.*"));
        send(MATCH, form(revision, "Janice Pasteplace (TX-04)"))
                .then()
                .body(containsString("title or place is another"));
        send(MATCH, form(revision, "Janice Pastplace")).then().body(containsString("spelled alike"));
    }

    @Test
    void columns_of_a_spreadsheet_are_matched_as_names_are() {
        member("Z003051", "Janice", "Pastecolumn", "Janice Pastecolumn");
        member("Z003052", "Otto", "Pastecells", "Otto Pastecells");
        send(MATCH, form(letter("pasted-columns"), "Pastecolumn\tJanice\tIL-04\nPastecells\tOtto\tIL"))
                .then()
                .statusCode(200)
                .body(
                        matchesPattern("(?s).*id=\"pick-0-0\"[^>]* checked.*"),
                        matchesPattern("(?s).*id=\"pick-1-0\"[^>]* checked.*"),
                        not(containsString("id=\"pick-2-0\"")));
    }

    @Test
    void names_that_go_on_in_the_next_line_are_matched_whole() {
        member("Z003081", "Ida", "Pastewrap", "Ida Pastewrap");
        member("Z003082", "Otto", "Pastehyphen", "Otto Pastehyphen");
        send(
                        MATCH,
                        form(
                                letter("pasted-wrapped"),
                                "Signed by Reps. Ida\nPastewrap, M.D., and Otto Paste-\nhyphen of Illinois"))
                .then()
                .statusCode(200)
                .body(
                        matchesPattern("(?s).*id=\"pick-0-0\"[^>]* checked.*"),
                        matchesPattern("(?s).*id=\"pick-1-0\"[^>]* checked.*"),
                        not(containsString("name=\"shown-2\"")));
    }

    @Test
    void a_source_of_a_day_that_is_still_to_come_names_nobody_who_signed() {
        UUID ida = member("Z003061", "Ida", "Pasteahead", "Ida Pasteahead");
        Map<String, String> form = form(letter("pasted-ahead"), "Ida Pasteahead");
        pick(form, ida);
        for (String ahead : List.of(
                LocalDate.now().plusDays(2).toString(),
                YearMonth.now().plusMonths(2).toString(),
                Year.now().plusYears(2).toString())) {
            form.put("source_date", ahead);
            send(MATCH, form).then().statusCode(422).body(containsString("id=\"source_date-error\""));
            send(RECORD, form).then().statusCode(422).body(containsString("lies in the future"));
        }
        form.put("source_date", YearMonth.now().minusMonths(1).toString());
        send(RECORD, form).then().statusCode(303);
    }

    @Test
    void what_was_not_offered_cannot_be_picked_and_nothing_is_half_recorded() {
        UUID stranger = member("Z003021", "Una", "Pasteother", "Una Pasteother");
        member("Z003022", "Ida", "Pastethis", "Ida Pastethis");
        String revision = letter("pasted-strangers");
        Map<String, String> form = form(revision, "Ida Pastethis");
        pick(form, stranger);
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody is picked"));
        form.put("source_title", "");
        send(RECORD, form).then().statusCode(422).body(containsString("Ida Pastethis"));
        assertEquals(0L, World.<Long>written(() -> SignOn.count("member.id", stranger)));
    }

    @Test
    void who_is_not_surely_meant_is_asked_about_though_they_stand_already() {
        UUID ida = member("Z003071", "Ida", "Pastestands", "Ida Pastestands");
        UUID uwe = member("Z003072", "Uwe", "Pasteelse", "Uwe Pasteelse");
        String revision = letter("pasted-stands");
        DeskWorld.signature(revision, ida);
        Map<String, String> form = form(revision, "Otto Pastestands, Uwe Pasteelse");
        send(MATCH, form)
                .then()
                .statusCode(200)
                .body(
                        matchesPattern("(?s).*type=\"radio\" id=\"pick-0-0\"[^>]* value=\"" + ida + "\">.*"),
                        matchesPattern("(?s).*type=\"radio\" id=\"pick-0-none\"[^>]* checked.*"),
                        containsString("recorded already"));
        pick(form, ida, uwe);
        send(RECORD, form).then().statusCode(303).header("Location", containsString("recorded=1"));
        assertEquals(1L, World.<Long>written(() -> SignOn.count("member.id", ida)));
    }

    @Test
    void who_withdrew_or_waits_is_said_to_and_is_not_picked_beforehand() {
        UUID ida = member("Z003087", "Ida", "Pastewithdrew", "Ida Pastewithdrew");
        UUID uwe = member("Z003088", "Uwe", "Pastewaits", "Uwe Pastewaits");
        String revision = letter("pasted-earlier");
        UUID withdrawn = DeskWorld.signature(revision, ida);
        UUID waiting = DeskWorld.signature(revision, uwe);
        World.written(() -> {
            SignOn.withId(withdrawn).withdraw("by letter", null, THEN);
            return Panache.getEntityManager()
                    .createNativeQuery("update sign_on set published_at = null, place = null where id = ?1")
                    .setParameter(1, waiting)
                    .executeUpdate();
        });
        Map<String, String> form = form(revision, "Ida Pastewithdrew, Uwe Pastewaits");
        send(MATCH, form)
                .then()
                .statusCode(200)
                .body(
                        containsString("<a href=\"/desk/sign-ons/" + withdrawn + "\">withdrew from this letter</a>"),
                        containsString("<a href=\"/desk/sign-ons/" + waiting + "\">waits for the desk already</a>"),
                        not(matchesPattern("(?s).*id=\"pick-\\d-0\"[^>]* checked.*")));
        pick(form);
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody is picked"));
        pick(form, ida);
        send(RECORD, form).then().statusCode(303).header("Location", containsString("recorded=1"));
    }

    @Test
    void under_a_letter_without_a_day_the_source_says_of_which_day_the_seats_are() {
        UUID ida = DeskWorld.member("Z003091", "Ida", "Pastemoved", "Ida Pastemoved");
        String revision = DeskWorld.lettersOwnRevision("pasted-undated", letter -> {
            letter.openToMembers = letter.openToHouse = true;
            letter.dated = null;
        });
        Map<String, String> form = form(revision, "Ida Pastemoved");
        pick(form, ida);
        form.put("source_date", "");
        for (String address : List.of(MATCH, RECORD)) {
            send(address, form).then().statusCode(422).body(containsString("which seats were held"));
        }
        form.put("source_date", "2025-12-06");
        send(MATCH, form).then().statusCode(200).body(containsString("check whether it was so"));
        form.put("source_date", "2026-01-05");
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody has looked yet"));
        pick(form, ida);
        send(RECORD, form).then().statusCode(303);
        assertEquals(
                4,
                World.<Integer>written(
                        () -> SignOn.<SignOn>find("member.id", ida).singleResult().district));
    }

    @Test
    void who_is_sure_but_was_not_picked_is_not_recorded() {
        UUID ida = member("Z003031", "Ida", "Pastesure", "Ida Pastesure");
        String revision = letter("pasted-unpicked");
        Map<String, String> form = form(revision, "Ida Pastesure");
        pick(form);
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody is picked"));
        assertEquals(0L, World.<Long>written(() -> SignOn.count("member.id", ida)));
    }

    @Test
    void what_was_picked_stays_with_its_name_when_others_are_added_in_front() {
        member("Z003041", "Ida", "Pastestays", "Ida Pastestays");
        member("Z003042", "Uwe", "Pastefirst", "Uwe Pastefirst");
        Map<String, String> form = form(letter("pasted-again"), "Ida Pastestays");
        pick(form);
        form.put("names", "Uwe Pastefirst, Ida Pastestays");
        send(MATCH, form)
                .then()
                .statusCode(200)
                .body(
                        matchesPattern("(?s).*id=\"pick-0-0\"[^>]* checked.*"),
                        not(matchesPattern("(?s).*id=\"pick-1-0\"[^>]* checked.*")));
    }

    // As somebody does who was shown the list, and picks nobody for what stands behind.
    private static void pick(Map<String, String> form, UUID... members) {
        Matcher shown = Pattern.compile("name=\"(shown-\\d+)\" value=\"([^\"]*)\"")
                .matcher(send(MATCH, form).asString());
        while (shown.find()) {
            form.put(shown.group(1), shown.group(2));
        }
        for (int row = 0; row < members.length; row++) {
            form.put("pick-" + row, members[row].toString());
        }
    }

    @Test
    void hostile_names_are_text_and_strangers_are_sent_to_sign_in() {
        String revision = letter("pasted-hostile");
        send(MATCH, form(revision, "<script>alert(1)</script>, ((((, %, \\, Pastewell'--"))
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
        send(MATCH, form("nonsense", "x")).then().statusCode(422);
        Staff.fromOurPages().formParams(form(revision, "x")).post(MATCH).then().statusCode(307);
    }

    private static UUID source(UUID member) {
        SignOn signOn = SignOn.<SignOn>find("member.id", member).singleResult();
        return signOn.citations.get(0).source.id;
    }

    private static UUID member(String bioguide, String first, String last, String official) {
        return DeskWorld.member(bioguide, first, last, official);
    }

    private static String letter(String slug) {
        return DeskWorld.lettersOwnRevision(slug, letter -> letter.openToMembers = letter.openToHouse = true);
    }

    private static Map<String, String> form(String revision, String names) {
        return new HashMap<>(Map.of(
                "form",
                Ids.next().toString(),
                "revision",
                revision,
                "names",
                names,
                "source_title",
                "A made-up newspaper",
                "source_date",
                "2026-01-06"));
    }

    private static Response send(String address, Map<String, String> form) {
        return Staff.as("Alex Example").formParams(form).post(address);
    }
}
