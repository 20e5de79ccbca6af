package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.LedgerCheck;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Preview;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Statement;

@QuarkusTest
class DiscardDeskTest {

    @Inject
    LedgerCheck ledger;

    @Test
    void a_campaign_goes_with_all_that_belongs_to_it_and_the_desk_keeps_what_it_said() {
        UUID campaign = Drafts.campaign("Discarded <b>docks");
        UUID demand = Drafts.demand(campaign, "Build the discarded docks");
        UUID letter = Drafts.letter(campaign, "A letter for discarded docks");
        UUID second = Drafts.letter(campaign, "A second letter for discarded docks");
        Drafts.send(
                        "/desk/letters/" + second + "/correction",
                        Map.of("opened_follows", "", "follows", letter.toString()))
                .then()
                .statusCode(303);
        Drafts.frozen(letter, "Dear council, docks.");
        Drafts.frozen(letter, "Dear council, ==docks==.");
        Drafts.wording(letter, "Dear council, other docks.");
        UUID signOn = Drafts.endorsement(letter, "Discarded Dockers", true);
        Drafts.endorsement(letter, "Declined Dockers", false);
        Drafts.step(
                campaign,
                Map.of(
                        "title", "The docks were promised",
                        "demands", demand.toString(),
                        "letter", letter.toString(),
                        "role", "answer",
                        "sources", "Docks weekly | Example Press | 2026-02 | https://example.org/docks"));
        Drafts.send("/desk/previews", Map.of("letter", letter.toString()))
                .then()
                .statusCode(303);
        Staff.as(Drafts.ALEX)
                .get("/desk/discarding/campaign/{id}", campaign)
                .then()
                .statusCode(200)
                .body(containsString("Discarded &lt;b&gt;docks"), containsString("2 frozen wordings"))
                .body(containsString("2 letters"), containsString("Yes, with its 2 sign-ons"));
        Drafts.discard("campaign", campaign, 0).then().statusCode(422).body(containsString("Its sign-ons go with it"));
        Drafts.discard("campaign", campaign, 3).then().statusCode(422);
        Drafts.discard("campaign", campaign, 2).then().statusCode(303);
        World.written(() -> {
            assertEquals(0L, Campaign.count("id", campaign) + Letter.count("campaign.id", campaign));
            assertEquals(0L, SignOn.count("id", signOn) + Contact.count("id", signOn));
            assertEquals(0L, Revision.count("letter.id", letter) + Preview.count("campaign.id", campaign));
            List<LedgerEntry> entries = LedgerEntry.about(letter);
            assertEquals("letter.discarded", entries.get(0).verb);
            assertEquals(
                    "A letter for discarded docks",
                    entries.get(0).changes().byField().get("title").before());
            assertTrue(LedgerEntry.about(signOn).stream()
                    .anyMatch(entry -> entry.verb.equals("sign_on.discarded") && !entry.isPublic));
            assertFalse(LedgerEntry.isKnownPublicly(campaign));
            return null;
        });
        assertTrue(ledger.breach().isEmpty());
        Staff.as(Drafts.ALEX).get("/desk/campaigns/{id}", campaign).then().statusCode(404);
        Staff.as(Drafts.ALEX).get("/desk").then().statusCode(200).body(containsString("campaign thrown away"));
        Drafts.discard("campaign", campaign, 0).then().statusCode(307);
        // Its address was never anybody's.
        Drafts.campaign("Discarded <b>docks");
        assertEquals(1L, World.<Long>written(() -> Campaign.count("slug", "discarded-b-docks")));
    }

    @Test
    void what_was_thrown_away_is_found_by_the_words_of_why() {
        UUID campaign = Drafts.campaign("Reasoned rafts");
        UUID step = Drafts.step(campaign, Map.of("title", "A raft was built"));
        Drafts.send("/desk/discarding/step/" + step, Map.of("reason", "it was a periwinkle"))
                .then()
                .statusCode(303);
        Staff.as(Drafts.ALEX)
                .get("/desk/discarding/campaign/{id}", campaign)
                .then()
                .statusCode(200)
                .body(not(containsString("With it goes")));
        Staff.as(Drafts.ALEX)
                .get("/desk/search?q=periwinkle")
                .then()
                .body(containsString("it was a periwinkle"), containsString("/desk/campaigns/" + campaign));
    }

    @Test
    void what_was_public_is_not_thrown_away() {
        UUID campaign = Drafts.campaign("Public piers");
        UUID demand = Drafts.demand(campaign, "Mend the public piers");
        UUID step = Drafts.step(campaign, Map.of("title", "The piers were closed"));
        Drafts.published("campaign", campaign);
        UUID letter = Drafts.letter(campaign, "A letter for public piers");
        Drafts.frozen(letter, "Dear council, piers.");
        Drafts.published("letter", letter);
        for (Map.Entry<String, UUID> one : Map.of(
                        "campaign", campaign, "demand", demand, "step", step, "letter", letter)
                .entrySet()) {
            Drafts.discard(one.getKey(), one.getValue(), 0)
                    .then()
                    .statusCode(422)
                    .body(containsString("It was public: it can be corrected or struck, but not thrown away"));
        }
        Staff.as(Drafts.ALEX)
                .get("/desk/discarding/revision/{id}", letter)
                .then()
                .statusCode(404);
    }

    @Test
    void demands_that_stay_are_numbered_anew_and_nothing_names_the_one_that_went() {
        UUID campaign = Drafts.campaign("Numbered niches");
        UUID first = Drafts.demand(campaign, "The first niche");
        Drafts.demand(campaign, "The second niche");
        UUID third = Drafts.demand(campaign, "The third niche");
        UUID letter = Drafts.letter(campaign, "A letter for niches");
        Drafts.send(
                        "/desk/letters/" + letter + "/correction",
                        Map.of("opened_demands", "", "demands", first + "," + third))
                .then()
                .statusCode(303);
        UUID step = Drafts.step(
                campaign, Map.of("title", "A niche was found", "demands", first.toString(), "standing", "promised"));
        Drafts.discard("demand", first, 0).then().statusCode(303);
        Drafts.demand(campaign, "The fourth niche");
        World.written(() -> {
            assertEquals(2, Demand.<Demand>findById(third).ordinal);
            assertEquals(3, Demand.<Demand>find("title", "The fourth niche").firstResult().ordinal);
            assertEquals(1, Letter.<Letter>findById(letter).demands.size());
            assertTrue(Step.<Step>findById(step).demands.isEmpty());
            assertNull(Step.<Step>findById(step).standing);
            return null;
        });
        Staff.as(Drafts.ALEX)
                .get("/desk/letters/{id}", letter)
                .then()
                .statusCode(200)
                .body(containsString("one that was thrown away"));
        Drafts.discard("step", step, 0).then().statusCode(303);
        Drafts.step(campaign, Map.of("title", "Another niche was found"));
    }

    @Test
    void facts_that_stay_are_numbered_anew_and_the_next_one_follows_them() {
        UUID campaign = Drafts.campaign("Ordered orchards");
        UUID named = Drafts.step(campaign, Map.of("title", "An orchard was named"));
        Drafts.step(campaign, Map.of("title", "An orchard was planted"));
        Drafts.discard("step", named, 0).then().statusCode(303);
        Drafts.step(campaign, Map.of("title", "An orchard was felled"));
        UUID letter = Drafts.letter(campaign, "A letter for orchards");
        UUID first = said(letter, "Apple Example");
        said(letter, "Berry Example");
        Drafts.discard("statement", first, 0).then().statusCode(303);
        said(letter, "Cherry Example");
        World.written(() -> {
            assertEquals(
                    List.of("1 An orchard was planted", "2 An orchard was felled"),
                    Step.<Step>list("campaign.id = ?1 order by ordinal", campaign).stream()
                            .map(one -> one.ordinal + " " + one.title)
                            .toList());
            assertEquals(
                    List.of("1 Berry Example", "2 Cherry Example"),
                    Statement.<Statement>list("letter.id = ?1 order by ordinal", letter).stream()
                            .map(one -> one.ordinal + " " + one.person)
                            .toList());
            return null;
        });
    }

    private static UUID said(UUID letter, String person) {
        Drafts.send(
                        "/desk/statements?letter=" + letter,
                        Map.of("form", Ids.next().toString(), "person", person, "words_language", "en"))
                .then()
                .statusCode(303);
        return World.written(() -> Statement.<Statement>find("person", person).firstResult().id);
    }

    @Test
    void a_letter_that_something_names_or_that_people_signed_themselves_stays() {
        UUID campaign = Drafts.campaign("Named nooks");
        Drafts.published("campaign", campaign);
        UUID letter = Drafts.letter(campaign, "A letter for nooks");
        Drafts.frozen(letter, "Dear council, nooks.");
        UUID other = Drafts.letter(campaign, "Another letter for nooks");
        String address = "/desk/letters/" + other + "/correction";
        Drafts.send(address, Map.of("opened_follows", "", "follows", letter.toString()));
        Drafts.discard("letter", letter, 0).then().statusCode(422).body(containsString("names this letter"));
        Drafts.send(address, Map.of("opened_follows", letter.toString(), "follows", ""));
        UUID signOn = Drafts.endorsement(letter, "Nook Neighbors", false);
        World.written(() -> LedgerEntry.update("actorKind = ?1 where subject = ?2", Actor.Kind.SIGNER, signOn));
        Drafts.discard("letter", letter, 1).then().statusCode(422).body(containsString("decline those first"));
        Staff.as(Drafts.ALEX)
                .formParam("reason", "told by telephone")
                .post("/desk/sign-ons/{id}/refusal", signOn)
                .then()
                .statusCode(303);
        Drafts.discard("letter", letter, 1).then().statusCode(303);
        assertEquals(0L, World.<Long>written(() -> Letter.count("id", letter)));
    }

    @Test
    void only_who_keeps_the_campaign_throws_anything_of_it_away() {
        UUID campaign = Drafts.campaign("Guarded gates");
        String session = Staff.session(Staff.editor("Other Discarder", DeskWorld.otherCampaign()));
        Staff.with(session)
                .get("/desk/discarding/campaign/{id}", campaign)
                .then()
                .statusCode(403);
        Staff.with(session)
                .post("/desk/discarding/campaign/{id}", campaign)
                .then()
                .statusCode(403);
        Drafts.send("/desk/discarding/campaign/" + campaign, Map.of("reason", "x".repeat(1_001)))
                .then()
                .statusCode(422);
        assertEquals(1L, World.<Long>written(() -> Campaign.count("id", campaign)));
    }
}
