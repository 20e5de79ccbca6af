package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;

@QuarkusTest
class AddressDeskTest {

    @Test
    void a_draft_is_given_another_address_or_one_made_of_its_name() {
        UUID id = Drafts.campaign("Addressed alleys");
        move("campaign", id, "addressed-alleys", "alleys").then().statusCode(303);
        assertEquals("alleys", World.<Campaign>written(() -> Campaign.findById(id)).slug);
        move("campaign", id, "alleys", "").then().statusCode(303);
        assertEquals("addressed-alleys", World.<Campaign>written(() -> Campaign.findById(id)).slug);
        UUID letter = Drafts.letter(id, "A letter about alleys");
        move("letter", letter, "a-letter-about-alleys", "alleys-2026").then().statusCode(303);
        assertEquals("alleys-2026", World.<Letter>written(() -> Letter.findById(letter)).slug);
        Staff.as(Drafts.ALEX).get("/desk/letters/{id}", letter).then().body(containsString("value=\"alleys-2026\""));
    }

    @Test
    void an_address_has_a_shape_and_is_never_given_twice() {
        UUID first = Drafts.campaign("Taken towers");
        UUID second = Drafts.campaign("Other towers");
        for (String wrong : new String[] {"Taken Towers", "a--b", "-a", "a/b", "é", "x".repeat(101)}) {
            move("campaign", second, "other-towers", wrong)
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"edit-slug-error\""));
        }
        move("campaign", second, "other-towers", "taken-towers")
                .then()
                .statusCode(422)
                .body(containsString("Something else has this address, or had it"));
        World.campaignId();
        move("campaign", second, "other-towers", World.CAMPAIGN).then().statusCode(422);
        // One that is left by a draft was never anybody's.
        move("campaign", first, "taken-towers", "towers-that-moved").then().statusCode(303);
        move("campaign", second, "other-towers", "taken-towers").then().statusCode(303);
    }

    @Test
    void once_it_is_public_an_address_is_shown_and_stays() {
        UUID id = Drafts.campaign("Fixed fences");
        Drafts.published("campaign", id);
        move("campaign", id, "fixed-fences", "moved-fences").then().statusCode(422);
        Staff.as(Drafts.ALEX)
                .get("/desk/campaigns/{id}", id)
                .then()
                .body(containsString("Its address is fixed:"), not(containsString("name=\"slug\"")));
        when().get("/campaigns/fixed-fences").then().statusCode(200);
    }

    @Test
    void of_an_organization_too_until_somebody_outside_knows_it() {
        World.waitingEndorsement("Addressed Apiarists");
        UUID id = World.written(
                () -> Organizations.calledExactly("Addressed Apiarists").orElseThrow().id);
        move("organization", id, "addressed-apiarists", "apiarists").then().statusCode(303);
        assertEquals("apiarists", World.<Organization>written(() -> Organization.findById(id)).slug);
        World.endorsement("Addressed Astronomers");
        UUID open = World.written(
                () -> Organizations.calledExactly("Addressed Astronomers").orElseThrow().id);
        move("organization", open, "addressed-astronomers", "astronomers")
                .then()
                .statusCode(422);
    }

    private static Response move(String kind, UUID id, String from, String to) {
        return Drafts.send(
                "/desk/" + kind + "s/" + id + "/correction",
                Map.of("opened_slug", from, "slug", to, "reason", "a better address"));
    }
}
