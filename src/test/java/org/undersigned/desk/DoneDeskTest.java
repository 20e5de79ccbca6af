package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Demand;

/** That what was just done is said on the page that one is sent on to. */
@QuarkusTest
class DoneDeskTest {

    @Test
    void a_correction_is_confirmed_to_whoever_made_it_and_to_nobody_else() {
        UUID id = Drafts.campaign("Confirmed corrections");
        String next = location(title("/desk/campaigns/" + id, "Confirmed corrections", "Confirmed"));
        page(next).body(containsString("Done: campaign corrected."));
        Staff.as("Robin Testcase").get(next).then().statusCode(200).body(not(containsString("Done:")));
    }

    @Test
    void that_nothing_was_otherwise_is_said_too() {
        String address = "/desk/campaigns/" + Drafts.campaign("The same as before");
        page(location(title(address, "The same as before", "The same as before")))
                .body(containsString("nothing was saved"));
    }

    @Test
    void what_was_added_is_named_on_the_page_of_what_it_belongs_to() {
        UUID campaign = Drafts.campaign("Confirmed additions");
        Response added = Drafts.send(
                "/desk/demands?campaign=" + campaign,
                Map.of("form", Ids.next().toString(), "title", "A confirmed bench", "short_title", "Bench"));
        UUID demand = World.written(
                () -> Demand.<Demand>find("title", "A confirmed bench").firstResult().id);
        page(location(added))
                .body(containsString("Done: demand added. <a href=\"/desk/demands/" + demand))
                .body(containsString("<bdi>A confirmed bench</bdi>"));
    }

    @Test
    void that_it_was_made_public_is_said() {
        UUID campaign = Drafts.campaign("Confirmed publication");
        page(location(Drafts.send("/desk/campaigns/" + campaign + "/publication", Map.of())))
                .body(containsString("Done: campaign published."));
    }

    @Test
    void so_is_that_something_was_thrown_away() {
        UUID campaign = Drafts.campaign("Confirmed discarding");
        UUID demand = Drafts.demand(campaign, "Thrown away with a word");
        page(location(Drafts.discard("demand", demand, 0))).body(containsString("Done: demand thrown away."));
        page(location(Drafts.discard("campaign", campaign, 0))).body(containsString("Done: campaign thrown away."));
    }

    private static Response title(String address, String opened, String typed) {
        return Drafts.send(address + "/correction", new HashMap<>(Map.of("opened_title", opened, "title", typed)));
    }

    private static String location(Response answer) {
        return answer.then().statusCode(303).extract().header("Location");
    }

    private static ValidatableResponse page(String address) {
        return Staff.as(Drafts.ALEX).get(address).then().statusCode(200);
    }
}
