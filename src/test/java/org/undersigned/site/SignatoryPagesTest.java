package org.undersigned.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.Congress;
import org.undersigned.World;
import org.undersigned.signon.SignOn;

@QuarkusTest
class SignatoryPagesTest {

    private static final String SLUG = "signed-by-many";
    private static final String LIST = "/letters/" + SLUG + "/signatories";

    @BeforeEach
    void oneOfEachKind() {
        if (World.<Long>written(() -> SignOn.count("letter.slug", SLUG)) == 0) {
            Congress.meets();
            World.letterAt(SLUG, letter -> letter.openToMembers = letter.openToHouse = letter.openToSenate = true);
            World.signature(SLUG, Congress.ANA, signOn -> {});
            World.signature(SLUG, Congress.SENATOR, signOn -> signOn.leadOrdinal = 1);
            World.endorsement(SLUG, "Ñandú Society", signOn -> {});
            World.individual(SLUG, "Zoë Example", signOn -> signOn.state = "TX");
        }
    }

    @Test
    void everyone_stands_in_the_lists_order_and_is_counted_by_kind() {
        String page = page(LIST);
        assertEquals(List.of("Sam Sample", "Ana Placeholder", "Ñandú Society", "Zoë Example"), names(page));
        assertTrue(page.contains("<strong>4 sign-ons</strong>: 2 members, 1 organization, 1 individual"), page);
    }

    @Test
    void filters_narrow_together_and_each_can_be_taken_off_again() {
        assertEquals(List.of("Ana Placeholder", "Zoë Example"), names(page(LIST + "?state=TX")));
        assertEquals(List.of("Ana Placeholder"), names(page(LIST + "?state=TX&kind=member")));
        assertEquals(List.of("Sam Sample"), names(page(LIST + "?chamber=senate")));
        assertEquals(List.of(), names(page(LIST + "?party=Republican")));
        assertTrue(page(LIST + "?state=TX&kind=member").contains("href=\"" + LIST + "?kind=member\">Texas"));
    }

    @Test
    void a_search_finds_names_by_the_beginnings_of_their_words() {
        assertEquals(List.of("Ñandú Society"), names(page(LIST + "?q=nandu")));
        assertEquals(List.of("Zoë Example"), names(page(LIST + "?q=exam+zoe")));
    }

    @Test
    void the_order_can_be_by_state() {
        assertEquals(
                List.of("Ana Placeholder", "Zoë Example", "Sam Sample", "Ñandú Society"),
                names(page(LIST + "?sort=state")));
    }

    @Test
    void what_a_filter_does_not_know_is_not_asked_for_and_other_parameters_are_ignored() {
        for (String query : List.of(
                "?kind=robot", "?sort=up", "?page=-1", "?page=9", "?page=x", "?utm_source=mail&fbclid=1", "?q= ")) {
            assertEquals(4, names(page(LIST + query)).size(), query);
        }
    }

    @Test
    void a_value_that_finds_nothing_says_so_and_keeps_the_filters() {
        when().get(LIST + "?state=ZZ&q=<script>alert(1)</script>")
                .then()
                .statusCode(200)
                .body(containsString("No sign-on in this record matches"))
                .body(containsString("<option value=\"ZZ\" selected>"))
                .body(containsString("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""))
                .body(not(containsString("<script>alert")));
        given().queryParam("q", "\u0007\uFFFD" + "x".repeat(3_000))
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void long_lists_have_pages_with_addresses_of_their_own() {
        for (int i = 0; i < 101; i++) {
            World.individual("with-pages", "Reader " + (1_000 + i), signOn -> {});
        }
        String first = page("/letters/with-pages/signatories?kind=individual");
        assertEquals(100, names(first).size());
        assertTrue(first.contains("1–100 of 101"), first);
        assertTrue(
                first.contains("rel=\"next\" href=\"/letters/with-pages/signatories?kind=individual&amp;page=2\""),
                first);
        assertEquals(List.of("Reader 1100"), names(page("/letters/with-pages/signatories?kind=individual&page=2")));
    }

    @Test
    void names_can_be_had_as_a_plain_list() {
        when().get(LIST + "?view=names&kind=individual")
                .then()
                .body(containsString("<li><bdi>Zoë Example</bdi></li>"))
                .body(not(containsString("<table")))
                .body(containsString("data-copy=\"Copy the names\""));
    }

    private static String page(String address) {
        return when().get(address).then().statusCode(200).extract().asString();
    }

    private static List<String> names(String page) {
        return Pattern.compile("<th role=\"rowheader\" scope=\"row\">(?:<a [^>]*>)?<bdi>([^<]*)</bdi>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
