package org.undersigned.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.Congress;
import org.undersigned.World;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class SignerPagesTest {

    @Inject
    SignOnService signOns;

    @Test
    void an_organization_shows_all_it_endorsed_and_when_it_withdrew() {
        World.endorsement("first-of-two", "Twice Endorsing Society", signOn -> {});
        UUID second = World.endorsement("second-of-two", "Twice Endorsing Society", signOn -> {});
        signOns.withdraw(second, "a reason", new PartialDate("2026-03-03"));
        when().get("/organizations/twice-endorsing-society")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/letters/first-of-two\""))
                .body(containsString("href=\"/letters/second-of-two\""))
                .body(containsString(
                        "\"mainEntity\":{\"@type\":\"Organization\",\"name\":\"Twice Endorsing Society\"}"))
                .body(containsString("3 March 2026"))
                .body(not(containsString("a reason")));
    }

    @Test
    void a_merged_organization_sends_on_to_the_one_it_was_merged_into() {
        World.endorsement("merged", "Old Name League", signOn -> {});
        World.endorsement("merged-into", "New Name League", signOn -> {});
        World.written(() -> {
            Organization old = Organizations.calledExactly("Old Name League").orElseThrow();
            old.mergedInto = Organizations.calledExactly("New Name League").orElseThrow();
            SignOn.<SignOn>list("organization", old).forEach(SignOn::settle);
            return old.id;
        });
        given().redirects()
                .follow(false)
                .get("/organizations/old-name-league")
                .then()
                .statusCode(301)
                .header("Location", equalTo("/organizations/new-name-league"));
        when().get("/organizations/new-name-league")
                .then()
                .body(containsString("href=\"/letters/merged\""))
                .body(containsString("Old Name League"));
    }

    @Test
    void an_organization_that_only_waits_for_the_desk_is_unknown() {
        World.waitingEndorsement("Only Waiting Society");
        when().get("/organizations/only-waiting-society").then().statusCode(404);
        when().get("/organizations/never-was").then().statusCode(404);
    }

    @Test
    void a_website_that_is_none_is_not_linked() {
        World.endorsement(
                "with-a-website", "Odd Website Club", signOn -> signOn.organization.website = "javascript:alert(1)");
        when().get("/organizations/odd-website-club").then().statusCode(200).body(not(containsString("javascript:")));
    }

    @Test
    void a_member_shows_the_seat_on_the_roster_and_what_they_signed() {
        Congress.meets();
        World.letterAt("signed-by-ana", letter -> letter.openToMembers = letter.openToHouse = true);
        World.signature("signed-by-ana", Congress.ANA, signOn -> signOn.party = "Independent");
        when().get("/members/" + Congress.ANA)
                .then()
                .statusCode(200)
                .body(containsString("<dt>On 5 January 2026</dt>"))
                .body(containsString("Independent, Texas, 91st district"))
                .body(containsString("href=\"/letters/signed-by-ana\""));
        when().get("/members/Z999999").then().statusCode(404);
    }

    @Test
    void a_member_who_signed_nothing_here_is_shown_without_saying_what_they_did_elsewhere() {
        Congress.meets();
        when().get("/members/" + Congress.SILENT)
                .then()
                .statusCode(200)
                .body(containsString("That says nothing about what was signed elsewhere."));
    }
}
