package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;

/** What the page of a record says of it without anybody's opening its form. */
@QuarkusTest
class DetailsDeskTest {

    @Test
    void a_letters_page_tells_whom_it_is_to_who_may_sign_and_when() {
        UUID campaign = Drafts.campaign("Details of letters");
        UUID demand = Drafts.demand(campaign, "Details of a shelter");
        UUID earlier = Drafts.letter(campaign, "The letter before the details");
        UUID letter = Drafts.letter(campaign, "The letter with the details");
        World.written(() -> {
            Letter one = Letter.findById(letter);
            one.demands.add(Demand.findById(demand));
            one.follows = Letter.findById(earlier);
            return one;
        });
        correct(
                "letters/" + letter,
                "recipients",
                "Dana Dummy; Mayor; e-mail",
                "sent_on",
                "2026-04-23",
                "zone",
                "America/Chicago",
                "opens_at",
                "2026-05-01 09:00",
                "closes_at",
                "2026-05-31 17:00");
        details("letters/" + letter)
                .body(containsString("Dana Dummy, Mayor, e-mail"), containsString(">Organization<"))
                .body(containsString("/desk/demands/" + demand), containsString("/desk/letters/" + earlier))
                .body(containsString("23 April 2026"), containsString("31 May 2026, 17:00"))
                .body(containsString("Español: missing"));
    }

    @Test
    void a_steps_page_tells_its_day_its_standing_its_text_and_its_sources() {
        UUID campaign = Drafts.campaign("Details of steps");
        UUID demand = Drafts.demand(campaign, "Details of a bench");
        UUID step = Drafts.step(
                campaign,
                Map.of(
                        "title", "The council answers in detail",
                        "text", "It says so at length.",
                        "date", "2026-11",
                        "demands", demand.toString(),
                        "standing", "promised",
                        "sources", "A detailed paper | Dummy Press | 2026-11-03"));
        details("steps/" + step)
                .body(containsString("November 2026"), containsString(">Promised<"))
                .body(containsString("It says so at length."), containsString("A detailed paper, Dummy Press"))
                .body(containsString("/desk/sources/"), containsString("/desk/demands/" + demand));
    }

    @Test
    void a_demands_page_tells_where_it_stands_and_what_became_of_it_when() {
        UUID campaign = Drafts.campaign("Details of demands");
        UUID demand = Drafts.demand(campaign, "Details of a lamp");
        Drafts.step(campaign, step(demand, "The lamp is promised", "2026-11", "promised"));
        Drafts.step(campaign, step(demand, "The lamp is asked for", "2025-03-04", "asked"));
        correct("demands/" + demand, "summary", "A lamp at every stop.");
        details("demands/" + demand)
                .body(containsString("A lamp at every stop."))
                .body(stringContainsInOrder("<dt>Standing</dt>", "Promised", "What became of it"))
                .body(stringContainsInOrder(
                        "The lamp is promised", "November 2026", "The lamp is asked for", "4 March 2025"));
    }

    @Test
    void a_campaigns_page_tells_its_summary_and_where_each_demand_stands_newest_step_first() {
        UUID campaign = Drafts.campaign("Details of campaigns");
        UUID demand = Drafts.demand(campaign, "Details of a kerb");
        Drafts.step(campaign, step(demand, "The kerb is promised", "2026-11", "promised"));
        Drafts.step(campaign, step(demand, "The kerb is asked for", "2025-03-04", "asked"));
        details("campaigns/" + campaign)
                .body(stringContainsInOrder("<dt>Summary</dt>", "Made up."))
                .body(stringContainsInOrder("id=\"demands\"", "Details of a kerb", "Promised", "id=\"steps\""))
                .body(stringContainsInOrder(
                        "id=\"steps\"", "The kerb is promised", "Details of a kerb", "The kerb is asked for"));
    }

    @Test
    void what_is_missing_in_a_language_is_marked_beside_each_that_a_campaign_lists() {
        UUID campaign = Drafts.campaign("Details that are missing");
        UUID demand = Drafts.demand(campaign, "Details in one language");
        String marked = "2 texts are missing in another language";
        details("campaigns/" + campaign).body(stringContainsInOrder("id=\"demands\"", marked, "id=\"steps\""));
        correct("demands/" + demand, "title_es", "Detalles", "short_title_es", "Detalles");
        details("campaigns/" + campaign).body(not(stringContainsInOrder("id=\"demands\"", marked, "id=\"steps\"")));
    }

    @Test
    void a_sign_on_leads_to_its_letter_and_says_who_heard_it() {
        UUID letter = World.letterAt("details-of-sign-ons");
        UUID waiting = Drafts.endorsement(letter, "Detailed Riders", false);
        details("sign-ons/" + waiting)
                .body(containsString("href=\"/desk/letters/" + letter + "\""))
                .body(containsString("heard by Alex Example, by telephone"))
                .body(not(containsString("On the public page")), containsString("The letter’s public page"));
    }

    private static Map<String, String> step(UUID demand, String title, String date, String standing) {
        return Map.of("title", title, "date", date, "demands", demand.toString(), "standing", standing);
    }

    private static ValidatableResponse details(String record) {
        return Staff.as(Drafts.ALEX).get("/desk/" + record).then().statusCode(200);
    }

    private static void correct(String record, String... codesAndTexts) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < codesAndTexts.length; i += 2) {
            form.put("opened_" + codesAndTexts[i], codesAndTexts[i].equals("zone") ? "America/New_York" : "");
            form.put(codesAndTexts[i], codesAndTexts[i + 1]);
        }
        Drafts.send("/desk/" + record + "/correction", form).then().statusCode(303);
    }
}
