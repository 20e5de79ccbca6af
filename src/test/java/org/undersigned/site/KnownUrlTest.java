package org.undersigned.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

/** What others are told of where the site stands, where its keeper has said so. */
@QuarkusTest
@TestProfile(KnownUrlTest.Reached.class)
class KnownUrlTest {

    private static final String URL = "https://letters.example.org";
    private static final String LETTER = "/letters/2021-02-11-end-ice-entanglement";

    public static final class Reached implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undersigned.url", URL + "/");
        }
    }

    @Test
    void a_page_names_its_own_address_and_that_of_the_other_language() {
        assertNames(LETTER, URL + LETTER);
        assertNames("/es" + LETTER, URL + "/es" + LETTER);
        assertNames(LETTER + "/signatories?kind=member", URL + LETTER + "/signatories");
    }

    @Test
    void each_page_of_a_list_is_found_under_an_address_of_its_own() {
        for (int i = 0; i < 101; i++) {
            World.individual("known-by-pages", "Reader " + (1_000 + i), signOn -> {});
        }
        String list = "/letters/known-by-pages/signatories";
        assertNames(list + "?page=2", URL + list + "?page=2");
        assertNames("/es" + list + "?page=2", URL + "/es" + list + "?page=2");
        assertNames(list + "?page=1", URL + list);
        assertNames(list + "?page=9", URL + list + "?page=2");
        assertNames(list + "?page=2&sort=state", URL + list);
    }

    private static void assertNames(String path, String canonical) {
        String english = canonical.replace("/es/", "/");
        String spanish = english.replace(URL, URL + "/es");
        when().get(path)
                .then()
                .statusCode(200)
                .body(containsString("<link rel=\"canonical\" href=\"" + canonical + "\">"))
                .body(containsString("hreflang=\"en\" href=\"" + english + "\""))
                .body(containsString("hreflang=\"es\" href=\"" + spanish + "\""))
                .body(containsString("hreflang=\"x-default\" href=\"" + english + "\""))
                .body(containsString("<meta property=\"og:url\" content=\"" + canonical + "\">"));
    }

    @Test
    void who_shares_a_page_is_shown_a_picture_of_the_size_that_is_said() throws Exception {
        String begin = "<meta property=\"og:image\" content=\"" + URL;
        String page = when().get(LETTER).then().extract().asString();
        int from = page.indexOf(begin) + begin.length();
        byte[] picture = when().get(page.substring(from, page.indexOf('"', from)))
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture));
        assertEquals(List.of(1200, 630), List.of(shown.getWidth(), shown.getHeight()));
    }

    @Test
    void search_engines_find_each_list_once() {
        String noindex = "<meta name=\"robots\" content=\"noindex\">";
        for (String cut :
                new String[] {"/signatories?kind=member", "/signatories?view=names", "/mine", "/mine?zip=60201"}) {
            when().get(LETTER + cut).then().statusCode(200).body(containsString(noindex));
        }
        when().get(LETTER + "/signatories").then().body(not(containsString(noindex)));
        when().get("/sitemap.xml").then().statusCode(200).body(containsString("<loc>" + URL + LETTER + "</loc>"));
        when().get("/robots.txt").then().statusCode(200).body(containsString(URL + "/sitemap.xml"));
    }

    @Test
    void programs_are_given_whole_addresses() {
        when().get("/api/v1/letters?limit=1")
                .then()
                .header("Link", startsWith("<" + URL + "/api/v1/letters?limit=1&cursor="));
        when().get("/changes.atom").then().statusCode(200).body(containsString("href=\"" + URL + "/changes.atom\""));
    }

    @Test
    void the_address_is_never_that_which_a_request_claims() {
        given().header("Host", "elsewhere.example").get(LETTER).then().body(not(containsString("elsewhere.example")));
    }
}
