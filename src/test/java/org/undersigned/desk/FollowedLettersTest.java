package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.ledger.LedgerEntry;

/** Which letter follows which. */
@QuarkusTest
class FollowedLettersTest {

    @Test
    void no_letter_follows_its_follower_also_where_it_did_so_before() {
        UUID campaign = Drafts.campaign("Circled squares");
        UUID first = Drafts.letter(campaign, "The first square");
        UUID second = Drafts.letter(campaign, "The second square");
        UUID third = Drafts.letter(campaign, "The third square");
        follow(first, null, third).then().statusCode(303);
        follow(first, third, null).then().statusCode(303);
        UUID left = World.written(() -> LedgerEntry.about(first)).get(0).id;
        follow(second, null, first).then().statusCode(303);
        follow(first, null, second)
                .then()
                .statusCode(422)
                .body(containsString("id=\"edit-follows-error\""))
                .body(containsString("The letter that it follows: that one follows this letter"));
        follow(third, null, second).then().statusCode(303);
        Staff.as(Drafts.ALEX)
                .get("/desk/letters/" + first + "?put_back=" + left + "&field=follows")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + third + "\" selected"));
        follow(first, null, third).then().statusCode(422).body(containsString("that one follows this letter"));
        follow(third, second, first).then().statusCode(303);
        Drafts.discard("campaign", campaign, 0).then().statusCode(303);
    }

    @Test
    void of_two_who_close_a_circle_at_once_one_succeeds() throws Exception {
        UUID campaign = Drafts.campaign("Circled at once");
        for (int round = 0; round < 5; round++) {
            UUID one = Drafts.letter(campaign, "One at once " + round);
            UUID other = Drafts.letter(campaign, "Other at once " + round);
            List<Integer> statuses = AtOnce.all(
                    () -> follow(one, null, other).statusCode(),
                    () -> follow(other, null, one).statusCode());
            assertEquals(List.of(303, 422), statuses.stream().sorted().toList(), "round " + round);
        }
    }

    private static Response follow(UUID letter, UUID opened, UUID followed) {
        return Drafts.send(
                "/desk/letters/" + letter + "/correction",
                Map.of("opened_follows", id(opened), "follows", id(followed)));
    }

    private static String id(UUID letter) {
        return letter == null ? "" : letter.toString();
    }
}
