package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        form.put("pick-0", jan.toString());
        form.put("pick-1", chuy.toString());
        form.put("pick-2", sole.toString());
        form.put("pick-3", jan.toString());
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
    void what_was_not_offered_cannot_be_picked_and_nothing_is_half_recorded() {
        UUID stranger = member("Z003021", "Una", "Pasteother", "Una Pasteother");
        member("Z003022", "Ida", "Pastethis", "Ida Pastethis");
        String revision = letter("pasted-strangers");
        Map<String, String> form = form(revision, "Ida Pastethis");
        form.put("pick-0", stranger.toString());
        send(RECORD, form).then().statusCode(422).body(containsString("Nobody is picked"));
        form.put("source_title", "");
        send(RECORD, form).then().statusCode(422).body(containsString("Ida Pastethis"));
        assertEquals(0L, World.<Long>written(() -> SignOn.count("member.id", stranger)));
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
