package org.undersigned.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class SignOnApiTest {

    private static final String LETTER = "sign-ons-by-id";

    @Inject
    SignOnService signOns;

    @Test
    void a_live_endorsement_is_given_with_its_salt() {
        UUID endorsement = World.endorsement("Sample Valley Library Friends");
        when().get("/api/v1/sign-ons/{id}", endorsement)
                .then()
                .statusCode(200)
                .body("id", equalTo(endorsement.toString()))
                .body("kind", equalTo("organization"))
                .body("name", equalTo("Sample Valley Library Friends"))
                .body("organization.slug", notNullValue())
                .body("assurance", equalTo("attested"))
                .body("date", equalTo("2026-01-05"))
                .body("live", equalTo(true))
                .body("salt", notNullValue());
    }

    @Test
    void a_withdrawn_endorsement_is_still_given_with_its_dates_and_without_the_reason() {
        UUID endorsement = World.endorsement("Dummy County Choir");
        signOns.withdraw(endorsement, "the board changed its mind", new PartialDate("2026-02"));
        when().get("/api/v1/sign-ons/{id}", endorsement)
                .then()
                .statusCode(200)
                .body("live", equalTo(false))
                .body("withdrawn_at", notNullValue())
                .body("withdrawn_on", equalTo("2026-02"))
                .body("withdrawal_reason", nullValue());
        when().get("/api/v1/letters/{letter}/sign-ons?limit=1000", World.LETTER)
                .then()
                .body("items.id", not(hasItem(endorsement.toString())));
    }

    @Test
    void a_struck_endorsement_says_that_it_was_struck() {
        UUID endorsement = World.endorsement("Lorem Street Tenants’ League");
        signOns.strike(endorsement, "typed under the wrong letter");
        when().get("/api/v1/sign-ons/{id}", endorsement).then().statusCode(200).body("struck_at", notNullValue());
    }

    @Test
    void an_individual_who_left_is_gone() {
        UUID individual = World.individual(LETTER, "Test Person", signOn -> {});
        when().get("/api/v1/sign-ons/{id}", individual).then().statusCode(200).body("name", equalTo("Test Person"));
        signOns.withdraw(individual, "moved away", null);
        when().get("/api/v1/sign-ons/{id}", individual)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("gone"));
    }

    @Test
    void what_waits_for_the_desk_was_never_there() {
        UUID waiting = World.waitingEndorsement("Placeholder Harbor Rowers");
        when().get("/api/v1/sign-ons/{id}", waiting).then().statusCode(404);
        when().get("/api/v1/sign-ons/{id}", Ids.next()).then().statusCode(404);
        when().get("/api/v1/sign-ons/not-an-id").then().statusCode(404);
    }

    @Test
    void many_are_asked_for_at_once_and_each_is_accounted_for() {
        UUID live = World.endorsement("Test Harbor Cyclists");
        UUID gone = World.individual(LETTER, "Another Test Person", signOn -> {});
        signOns.withdraw(gone, "moved away", null);
        UUID unknown = Ids.next();
        when().get("/api/v1/sign-ons?ids={ids}", gone + "," + live + "," + unknown)
                .then()
                .statusCode(200)
                .body("items.id", contains(live.toString()))
                .body("gone", contains(gone.toString()))
                .body("unknown", contains(unknown.toString()));
        when().get("/api/v1/sign-ons?ids={id}", live).then().body("gone", empty());
    }

    @Test
    void ids_that_are_none_are_refused() {
        for (String ids : new String[] {"", "x", "1,2"}) {
            given().queryParam("ids", ids).get("/api/v1/sign-ons").then().statusCode(400);
        }
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            many.append(i == 0 ? "" : ",").append(Ids.next());
        }
        given().queryParam("ids", many)
                .get("/api/v1/sign-ons")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("ids"));
        when().get("/api/v1/sign-ons").then().statusCode(400).body("parameter", equalTo("ids"));
    }
}
