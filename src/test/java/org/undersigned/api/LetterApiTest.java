package org.undersigned.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

@QuarkusTest
class LetterApiTest {

    @Test
    void a_letter_is_given_with_its_wording_its_counts_and_its_campaign() {
        World.endorsement("Placeholder Riders’ Union");
        when().get("/api/v1/letters/{letter}", World.LETTER)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("slug", equalTo(World.LETTER))
                .body("campaign.slug", equalTo(World.CAMPAIGN))
                .body("language", equalTo("en"))
                .body("translations", notNullValue())
                .body("date", equalTo("2026-01-05"))
                .body("sent_on", nullValue())
                .body("kinds", contains("organization", "individual"))
                .body("recorded.organization", notNullValue())
                .body("revisions[0].sha256.length()", equalTo(64))
                .body("salt.length()", equalTo(32));
    }

    @Test
    void every_public_letter_is_in_the_list() {
        World.letterAt("letters-in-a-list");
        when().get("/api/v1/letters?limit=1000")
                .then()
                .statusCode(200)
                .body("items.slug", hasItem("letters-in-a-list"));
        when().get("/api/v1/campaigns?limit=1000").then().statusCode(200).body("items.slug", hasItem(World.CAMPAIGN));
    }

    @Test
    void a_list_is_walked_by_its_links_without_loss_or_double() {
        World.letterAt("letters-to-walk-1");
        World.letterAt("letters-to-walk-2");
        List<String> all = when().get("/api/v1/letters?limit=1000").path("items.slug");
        List<String> walked = new ArrayList<>();
        String address = "/api/v1/letters?limit=1";
        while (address != null) {
            Response part = when().get(address);
            walked.addAll(part.path("items.slug"));
            String link = part.header("Link");
            assertEquals(link == null, part.path("next") == null);
            address = link == null ? null : link.replaceAll("^<|>; rel=\"next\"$", "");
        }
        assertEquals(all, walked);
    }

    @Test
    void a_cursor_that_nobody_gave_out_is_refused_in_every_list() {
        String letter = "letters/2021-02-11-end-ice-entanglement/sign-ons";
        for (String list : new String[] {
            "letters", "campaigns", "members", "organizations", "members/S001145", "organizations/indivisible", letter
        }) {
            for (String madeUp : new String[] {"AAAAAAAAAAAAAAAAAAAAAA", "AIAAAAAAAAAA", "x", "%20-"}) {
                given().queryParam("cursor", madeUp)
                        .get("/api/v1/" + list)
                        .then()
                        .statusCode(400)
                        .body("parameter", equalTo("cursor"));
            }
        }
    }

    @Test
    void what_is_asked_for_wrongly_is_said_by_name() {
        for (String limit : new String[] {"0", "1001", "ten", "-1", "1e2"}) {
            given().queryParam("limit", limit)
                    .get("/api/v1/letters")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("wrong_parameter"))
                    .body("parameter", equalTo("limit"))
                    .body("detail", containsString("1 to 1000"));
        }
        when().get("/api/v1/letters?cursor=made-up").then().statusCode(400).body("parameter", equalTo("cursor"));
        when().get("/api/v1/letters?limit=1&limit=2").then().statusCode(400).body("parameter", equalTo("limit"));
    }

    @Test
    void a_parameter_that_does_not_exist_is_refused_by_name() {
        when().get("/api/v1/letters?colour=green")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"))
                .body("parameter", equalTo("colour"))
                .body("detail", containsString("cursor, limit"));
        when().get("/api/v1/letters/{letter}?limit=1", World.LETTER)
                .then()
                .statusCode(400)
                .body("detail", containsString("takes none"));
        when().get("/api/v1/sign-ons?id=1").then().statusCode(400).body("detail", containsString("ids"));
    }

    @Test
    void who_sat_in_a_chamber_that_the_letter_was_not_open_to_is_told_with_that() {
        String mine = "/api/v1/letters/2021-02-11-end-ice-entanglement/mine";
        when().get(mine + "?zip=60201")
                .then()
                .statusCode(200)
                .body("seats.chamber", contains("house", "senate"))
                .body("seats.open_to_it", contains(true, false))
                .body("seats[1].holders.bioguide", containsInAnyOrder("D000563", "D000622"));
    }

    @Test
    void a_place_is_asked_for_in_one_way_only() {
        World.letterId();
        for (String query : List.of("zip=60201&district=5", "district=5&zip=60201")) {
            assertRefused(query, "district");
        }
        assertRefused("zip=60201&state=IL", "state");
        assertRefused("zip=60201&state=IL&district=9", "state");
        assertRefused("district=9", "zip");
    }

    private static void assertRefused(String query, String parameter) {
        when().get("/api/v1/letters/{letter}/mine?" + query, World.LETTER)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong_parameter"))
                .body("parameter", equalTo(parameter));
    }

    @Test
    void a_draft_is_as_unknown_as_what_never_was() {
        when().get("/api/v1/letters/no-such-letter").then().statusCode(404).body("code", equalTo("not_found"));
        when().get("/api/v1/campaigns/no-such-campaign").then().statusCode(404);
        when().get("/api/v1/organizations/no-such-organization").then().statusCode(404);
        when().get("/api/v1/members/X000000").then().statusCode(404);
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        World.letterId();
        Response first = when().get("/api/v1/letters/{letter}", World.LETTER);
        String tag = first.header("ETag");
        assertEquals("public, max-age=0, must-revalidate", first.header("Cache-Control"));
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get("/api/v1/letters/{letter}", World.LETTER)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(equalTo(""));
        }
        given().header("If-None-Match", "\"other\"")
                .get("/api/v1/letters/{letter}", World.LETTER)
                .then()
                .statusCode(200);
        when().head("/api/v1/letters/{letter}", World.LETTER)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
    }

    @Test
    void a_type_that_cannot_be_given_is_refused() {
        given().accept("image/png")
                .get("/api/v1/letters")
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }
}
