package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.signon.SignOn;

@QuarkusTest
class ListDeskTest {

    private static final String ALEX = "Alex Example";
    private static final Pattern ROWS = Pattern.compile("scope=\"row\"><a href=\"[^\"]*\"><bdi>([^<]*)</bdi>");

    @Test
    void steps_and_figures_are_narrowed_and_come_as_files_with_their_sources() {
        UUID campaign = World.written(
                () -> Campaign.publicAt("287g-secure-communities-detainers").orElseThrow().id);
        Staff.as(ALEX)
                .get("/desk/steps?standing=partly_met&sourced=true&struck=false&campaign=" + campaign)
                .then()
                .statusCode(200)
                .body(containsString("Bristol County"), not(containsString("Laken Riley")));
        Staff.as(ALEX)
                .get("/desk/exports/measures.csv?q=agencies&sort=date&campaign=" + campaign)
                .then()
                .statusCode(200)
                .body(containsString("147"), containsString("https://cis.org/"), not(containsString("1412")));
        Staff.as(ALEX).get("/desk/steps?standing=never").then().statusCode(422);
    }

    @Test
    void sign_ons_are_narrowed_by_letter_words_state_and_day() {
        UUID letter = World.letterAt("listed-narrowed");
        World.endorsement("listed-narrowed", "Narrow Nurses", it -> {});
        UUID gone = World.endorsement("listed-narrowed", "Narrow Notaries", it -> {});
        World.written(() -> {
            SignOn.withId(gone).withdraw("they asked", null, Instant.parse("2026-02-01T12:00:00Z"));
            return null;
        });
        assertEquals(List.of("Narrow Notaries", "Narrow Nurses"), rows("letter=" + letter + "&sort=signer"));
        assertEquals(List.of("Narrow Nurses", "Narrow Notaries"), rows("letter=" + letter + "&sort=-signer"));
        assertEquals(List.of("Narrow Nurses"), rows("letter=" + letter + "&q=nur+narr"));
        assertEquals(List.of("Narrow Nurses"), rows("letter=" + letter + "&stage=published"));
        assertEquals(List.of("Narrow Notaries"), rows("letter=" + letter + "&stage=withdrawn"));
        assertEquals(List.of(), rows("letter=" + letter + "&received_from=2026-01-06"));
        assertEquals(
                2,
                rows("letter=" + letter + "&received_from=2026-01-05&received_until=2026-01-05")
                        .size());
        assertEquals(List.of(), rows("letter=" + letter + "&kind=member"));
        assertEquals(List.of(), rows("q=%25%5F"));
    }

    @Test
    void who_recorded_it_narrows_too() {
        UUID alex = Staff.administrator(ALEX);
        String revision = DeskWorld.lettersOwnRevision("listed-recorder", letter -> letter.openToIndividuals = true);
        Staff.as(ALEX)
                .formParam("form", Ids.next())
                .formParam("kind", "individual")
                .formParam("revision", revision)
                .formParam("name", "Recorded Rower")
                .formParam("date_basis", "signed")
                .formParam("assurance", "attested")
                .formParam("heard_by", "telephone")
                .formParam("heard_on", "2026-01-06")
                .formParam("publish", "on")
                .post("/desk/record")
                .then()
                .statusCode(303);
        assertEquals(List.of("Recorded Rower"), rows("q=recorded+rower&recorder=" + alex));
        UUID robin = Staff.administrator("Robin Testcase");
        assertEquals(List.of(), rows("q=recorded+rower&recorder=" + robin));
    }

    @Test
    void pages_go_on_and_back_without_missing_anybody() {
        UUID letter = World.letterAt("listed-paged");
        List<String> names = new ArrayList<>();
        for (int number = 100; number < 212; number++) {
            names.add("Paged Painters " + number);
            World.endorsement("listed-paged", "Paged Painters " + number, it -> {});
        }
        for (String sort : List.of("signer", "signed", "received", "-published", "state")) {
            List<String> seen = new ArrayList<>();
            String address = "/desk/sign-ons?sort=" + sort + "&letter=" + letter;
            List<String> pages = new ArrayList<>();
            while (address != null) {
                String page = page(address);
                pages.add(address);
                seen.addAll(rowsOf(page));
                address = link(page, "next");
            }
            assertEquals(3, pages.size());
            assertEquals(names, seen.stream().sorted().toList(), sort);
            String back = link(page(pages.get(2)), "prev");
            assertEquals(rowsOf(page(pages.get(1))), rowsOf(page(back)), sort);
        }
    }

    @Test
    void what_an_address_asks_for_that_means_nothing_is_said() {
        for (String wrong : List.of(
                "kind=robot",
                "letter=x",
                "letter=" + UUID.randomUUID(),
                "received_from=soon",
                "received_from=2026-04",
                "sort=salt",
                "q=" + "x".repeat(201),
                "party=%27")) {
            ValidatableResponse answer = Staff.as(ALEX)
                    .urlEncodingEnabled(false)
                    .get("/desk/sign-ons?" + wrong)
                    .then();
            answer.statusCode(422).body(containsString("This address cannot be listed"), not(containsString("<tbody")));
        }
        Staff.as(ALEX).get("/desk/sign-ons?after=nobody&before=&foo=bar").then().statusCode(200);
        Staff.as(ALEX).get("/desk/sign-ons?after=" + UUID.randomUUID()).then().statusCode(200);
    }

    @Test
    void an_editor_of_one_campaign_sees_that_one_only() {
        UUID other = DeskWorld.otherCampaign();
        World.endorsement("Scoped Swimmers");
        String session = Staff.session(Staff.editor("Kim Scoped", other));
        Staff.with(session)
                .get("/desk/sign-ons?q=scoped+swimmers")
                .then()
                .statusCode(200)
                .body(containsString("Nothing matches this"));
        Staff.with(session)
                .get("/desk/sign-ons?letter=" + World.letterId())
                .then()
                .statusCode(422);
        Staff.fromOurPages().get("/desk/sign-ons").then().statusCode(303);
    }

    @Test
    void a_hostile_name_is_text() {
        String name = "=cmd|'/C calc'!A1<script>alert(1)</script>\u202Eevil";
        World.endorsement("listed-hostile", name, it -> {});
        String page = page("/desk/sign-ons?q=cmd+calc+a1");
        assertTrue(page.contains("&lt;script&gt;"));
        assertFalse(page.contains("<script>alert"));
    }

    private static List<String> rows(String query) {
        return rowsOf(page("/desk/sign-ons?" + query));
    }

    static String page(String address) {
        return Staff.as(ALEX)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static List<String> rowsOf(String page) {
        return ROWS.matcher(page).results().map(one -> one.group(1)).toList();
    }

    static String link(String page, String rel) {
        Matcher link = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
        return Optional.of(link)
                .filter(Matcher::find)
                .map(found -> found.group(1).replace("&amp;", "&"))
                .orElse(null);
    }
}
