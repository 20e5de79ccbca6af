package org.undersigned.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.Drafts.ALEX;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.LedgerCheck;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.AnnouncementService;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

/** What was made public as a whole, and should not have been. */
@QuarkusTest
class StrikingDeskTest {

    @Inject
    LedgerCheck ledger;

    @Inject
    AnnouncementService announcements;

    @Inject
    SignOnService signOns;

    @Test
    void a_letter_made_public_in_error_leaves_everything_public_and_its_address_says_so() {
        UUID campaign = Drafts.campaign("Struck ferries");
        UUID letter = letter(campaign, "A letter for struck ferries");
        UUID signOn = Drafts.endorsement(letter, "Struck Ferrymen Guild", true);
        strike("letters", letter, "never sent").statusCode(422).body(containsString("It was never public"));
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        when().get("/letters/a-letter-for-struck-ferries").then().statusCode(200);

        strike("letters", letter, "").statusCode(422).body(containsString("id=\"act-reason-error\""));
        strike("letters", letter, "under embargo").statusCode(303);

        sealed(letter);
        remade();
        for (String gone : List.of("", "/signatories", "/signatories.csv")) {
            when().get("/letters/a-letter-for-struck-ferries" + gone).then().statusCode(410);
        }
        when().get("/letters/a-letter-for-struck-ferries").then().body(containsString("not public any more"));
        when().get("/api/v1/letters/a-letter-for-struck-ferries")
                .then()
                .statusCode(410)
                .body("code", equalTo("gone"));
        when().get("/api/v1/sign-ons/{id}", signOn).then().statusCode(410);
        when().get("/api/v1/letters?limit=100")
                .then()
                .statusCode(200)
                .body("items.slug", not(hasItem("a-letter-for-struck-ferries")));
        when().get("/sitemap.xml").then().body(not(containsString("a-letter-for-struck-ferries")));
        for (String page : List.of(
                "/campaigns/struck-ferries",
                "/api/v1/campaigns/struck-ferries",
                "/api/v1/campaigns/struck-ferries/bundle.yaml",
                "/organizations/struck-ferrymen-guild",
                "/api/v1/organizations/struck-ferrymen-guild")) {
            when().get(page).then().statusCode(200).body(not(containsString("A letter for struck ferries")));
        }
        when().get("/campaigns/struck-ferries/changes")
                .then()
                .body(containsString("A letter had been recorded in error"))
                .body(not(containsString("A letter for struck ferries")), not(containsString("embargo")));
        assertNull(newest(letter).digest);
        assertTrue(newest(letter).isPublic);

        strike("letters", letter, "again").statusCode(422).body(containsString("struck already"));
        Staff.as(ALEX)
                .get("/desk/letters/{id}", letter)
                .then()
                .body(containsString("under embargo"), containsString("id=\"restoration\""))
                .body(not(containsString("id=\"striking\"")), not(containsString("/publication")));
        Staff.as(ALEX)
                .get("/desk/letters?announced=struck&campaign={id}", campaign)
                .then()
                .body(containsString("A letter for struck ferries"));
        Staff.as(ALEX)
                .get("/desk/letters?announced=public&campaign={id}", campaign)
                .then()
                .body(not(containsString("A letter for struck ferries")));
        Staff.as(ALEX)
                .post("/desk/letters/{id}/publication", letter)
                .then()
                .statusCode(422)
                .body(containsString("restore that first"));
        Drafts.discard("letter", letter, 1).then().statusCode(422).body(containsString("public"));

        restore("letters", letter, "the embargo is over").statusCode(303);
        sealed(letter);
        remade();
        when().get("/letters/a-letter-for-struck-ferries").then().statusCode(200);
        when().get("/api/v1/sign-ons/{id}", signOn).then().statusCode(200);
        assertEquals("letter.restored", newest(letter).verb);
        assertEquals(
                World.<String>written(() -> Digest.of(SignOn.<SignOn>findById(signOn).letter)), newest(letter).digest);
        restore("letters", letter, "again").statusCode(422);
    }

    @Test
    void what_was_added_or_changed_in_a_struck_letter_is_told_of_when_it_is_restored_and_nothing_else_is() {
        UUID campaign = Drafts.campaign("Struck lamps");
        UUID letter = letter(campaign, "A letter for struck lamps");
        UUID left = Drafts.endorsement(letter, "Unchanged Lamplighters", true);
        UUID corrected = Drafts.endorsement(letter, "Corrected Wickmakers", true);
        UUID withdrawn = Drafts.endorsement(letter, "Withdrawn Oilers", true);
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        strike("letters", letter, "too early").statusCode(303);
        Drafts.send(
                        "/desk/sign-ons/" + corrected + "/correction",
                        Map.of(
                                "opened_name",
                                "Corrected Wickmakers",
                                "name",
                                "Corrected Wickmakers of Old",
                                "reason",
                                "they said so"))
                .then()
                .statusCode(303);
        Drafts.send("/desk/sign-ons/" + withdrawn + "/withdrawal", Map.of("reason", "they asked"))
                .then()
                .statusCode(303);
        Drafts.send(
                        "/desk/sign-ons/" + withdrawn + "/correction",
                        Map.of(
                                "opened_name",
                                "Withdrawn Oilers",
                                "name",
                                "Withdrawn Oilers of Old",
                                "reason",
                                "said so"))
                .then()
                .statusCode(303);
        UUID added = Drafts.endorsement(letter, "Belated Snuffers", true);
        when().get("/api/v1/organizations/belated-snuffers").then().statusCode(404);
        count(letter, "over 4 lamplighters");
        for (UUID unseen : List.of(corrected, withdrawn, added)) {
            assertTrue(!newest(unseen).isPublic, newest(unseen).verb);
        }
        long before = World.<Long>written(() -> LedgerEntry.count("subject", left));

        restore("letters", letter, "now it is time").statusCode(303);

        assertEquals(before, World.<Long>written(() -> LedgerEntry.count("subject", left)));
        assertTold(corrected, "sign_on.corrected");
        assertTold(withdrawn, "sign_on.withdrawn");
        assertEquals("name", newest(corrected).fields);
        assertTold(added, "sign_on.published");
        when().get("/api/v1/organizations/belated-snuffers").then().statusCode(200);
        when().get("/api/v1/letters/a-letter-for-struck-lamps")
                .then()
                .statusCode(200)
                .body(containsString("over 4 lamplighters"));
        assertTrue(ledger.breach().isEmpty());
        Staff.as(ALEX)
                .get("/desk/sign-ons/{id}", corrected)
                .then()
                .statusCode(200)
                .body(containsString("Corrected Wickmakers of Old"));
    }

    @Test
    void a_struck_campaign_takes_its_letters_with_it_and_brings_them_back() {
        UUID campaign = Drafts.campaign("Struck kites");
        UUID letter = letter(campaign, "A letter for struck kites");
        UUID draft = letter(campaign, "A second letter for kites");
        UUID signOn = Drafts.endorsement(letter, "Struck Kite Fliers", true);
        UUID step = Drafts.step(campaign, Map.of("title", "A kite flew"));
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        strike("campaigns", campaign, "the wrong one").statusCode(303);

        when().get("/campaigns/struck-kites").then().statusCode(410);
        when().get("/campaigns/struck-kites/changes.atom").then().statusCode(410);
        when().get("/api/v1/campaigns/struck-kites").then().statusCode(410);
        when().get("/api/v1/campaigns?limit=100").then().body("items.slug", not(hasItem("struck-kites")));
        when().get("/letters/a-letter-for-struck-kites").then().statusCode(410);
        when().get("/letters/a-second-letter-for-kites").then().statusCode(404);
        when().get("/").then().body(not(containsString("Struck kites")));
        when().get("/api/v1/sign-ons?ids={id}", signOn).then().body("gone", hasItem(signOn.toString()));
        Staff.as(ALEX)
                .get("/desk/letters/{id}", letter)
                .then()
                .body(containsString("its campaign is struck"), containsString("id=\"striking\""));
        Staff.as(ALEX).get("/desk/campaigns?struck=true").then().body(containsString("Struck kites"));
        Staff.as(ALEX).get("/desk/campaigns?public=true").then().body(not(containsString("Struck kites")));
        Staff.as(ALEX).get("/desk/search?q=struck+kites").then().body(containsString("struck</"));
        Staff.as(ALEX)
                .post("/desk/letters/{id}/publication", draft)
                .then()
                .statusCode(422)
                .body(containsString("restore that first"));
        Staff.as(ALEX)
                .get("/desk/steps/{id}", step)
                .then()
                .body(containsString("id=\"striking\""), not(containsString("/desk/discarding/")));
        Drafts.send("/desk/steps/" + step + "/striking", Map.of("reason", "it did not"))
                .then()
                .statusCode(303);
        Drafts.send(
                        "/desk/letters/" + letter + "/correction",
                        Map.of("opened_summary", "", "summary", "Kites, said plainly."))
                .then()
                .statusCode(303);

        restore("campaigns", campaign, "it was the right one").statusCode(303);

        when().get("/campaigns/struck-kites").then().statusCode(200).body(not(containsString("A kite flew")));
        assertEquals("step.struck", newest(step).verb);
        assertTrue(newest(step).isPublic);
        assertNull(newest(step).digest);
        when().get("/letters/a-letter-for-struck-kites").then().statusCode(200);
        assertTold(letter, "letter.corrected");
        assertTrue(ledger.breach().isEmpty());
    }

    @Test
    void who_is_published_while_the_letter_is_restored_waits_for_it_and_is_told_of() throws Exception {
        UUID campaign = Drafts.campaign("Struck queues");
        UUID letter = letter(campaign, "A letter for struck queues");
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        UUID waiting = Drafts.endorsement(letter, "Queueing Quilters", false);
        strike("letters", letter, "too early").statusCode(303);
        CountDownLatch restored = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> restoring =
                    two.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        announcements.restore(Letter.class, letter, "its day");
                        restored.countDown();
                        await(goOn);
                    }));
            await(restored);
            Future<?> publishing = two.submit(() -> signOns.publish(waiting));
            LockSupport.parkNanos(300_000_000);
            assertFalse(publishing.isDone());
            goOn.countDown();
            restoring.get(20, TimeUnit.SECONDS);
            publishing.get(20, TimeUnit.SECONDS);
        } finally {
            two.shutdownNow();
        }
        assertTold(waiting, "sign_on.published");
        when().get("/organizations/queueing-quilters").then().statusCode(200);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void what_was_added_to_a_struck_campaign_is_thrown_away_and_the_others_keep_their_numbers() {
        UUID campaign = Drafts.campaign("Struck numbers");
        UUID first = Drafts.demand(campaign, "First of struck numbers");
        UUID second = Drafts.demand(campaign, "Second of struck numbers");
        UUID letter = letter(campaign, "A letter for struck numbers");
        UUID gone = count(letter, "over 1 number");
        UUID kept = count(letter, "over 2 numbers");
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        UUID step = Drafts.step(campaign, Map.of("title", "A number was drawn"));
        strike("demands", first, "not asked").statusCode(303);
        strike("reported-counts", gone, "misread").statusCode(303);
        strike("campaigns", campaign, "too early").statusCode(303);
        UUID added = Drafts.demand(campaign, "Added to struck numbers");
        Drafts.send("/desk/steps/" + step + "/correction", Map.of("opened_demands", "", "demands", added.toString()))
                .then()
                .statusCode(303);
        strike("steps", step, "not drawn").statusCode(303);
        Drafts.discard("demand", added, 0).then().statusCode(303);
        UUID late = count(letter, "over 3 numbers");
        Drafts.discard("reported_count", late, 0).then().statusCode(303);
        Drafts.demand(campaign, "Another of struck numbers");
        restore("campaigns", campaign, "its day has come").statusCode(303);
        World.written(() -> {
            assertEquals(1, Demand.<Demand>findById(second).ordinal);
            assertEquals(2, ReportedCount.<ReportedCount>findById(kept).ordinal);
            assertTrue(Step.<Step>findById(step).demands.isEmpty());
            return null;
        });
        assertEquals("step.struck", newest(step).verb);
        assertTrue(newest(step).isPublic);
    }

    private static UUID count(UUID letter, String words) {
        Drafts.send(
                        "/desk/reported-counts?letter=" + letter,
                        Map.of(
                                "form",
                                Ids.next().toString(),
                                "count_kind",
                                "organization",
                                "count_words",
                                words,
                                "value",
                                "4"))
                .then()
                .statusCode(303);
        return World.written(() -> ReportedCount.<ReportedCount>find("letter.id = ?1 and words = ?2", letter, words)
                .firstResult()
                .id);
    }

    @Test
    void whoever_keeps_another_campaign_strikes_and_restores_nothing_here() {
        UUID campaign = Drafts.campaign("Guarded gongs");
        UUID letter = letter(campaign, "A letter for guarded gongs");
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        String session = Staff.session(Staff.editor("Striker Of Others", DeskWorld.otherCampaign()));
        for (String address : List.of("/desk/letters/" + letter, "/desk/campaigns/" + campaign)) {
            for (String act : List.of("/striking", "/restoration")) {
                Staff.with(session)
                        .formParams("reason", "x")
                        .post(address + act)
                        .then()
                        .statusCode(403);
                given().redirects()
                        .follow(false)
                        .formParams("reason", "x")
                        .post(address + act)
                        .then()
                        .statusCode(not(200));
            }
        }
        when().get("/letters/a-letter-for-guarded-gongs").then().statusCode(200);
    }

    private static UUID letter(UUID campaign, String title) {
        UUID letter = Drafts.letter(campaign, title);
        Drafts.frozen(letter, "Dear council, " + title + ".");
        return letter;
    }

    private static ValidatableResponse strike(String kind, UUID id, String reason) {
        return Drafts.send("/desk/" + kind + "/" + id + "/striking", Map.of("reason", reason))
                .then();
    }

    private static ValidatableResponse restore(String kind, UUID id, String reason) {
        return Drafts.send("/desk/" + kind + "/" + id + "/restoration", Map.of("reason", reason))
                .then();
    }

    private static void assertTold(UUID subject, String verb) {
        LedgerEntry newest = newest(subject);
        assertEquals(verb, newest.verb);
        assertTrue(newest.isPublic && newest.digest != null);
    }

    private static LedgerEntry newest(UUID subject) {
        return World.<List<LedgerEntry>>written(() -> LedgerEntry.about(subject))
                .get(0);
    }

    // Entries are numbered within a second.
    private static void sealed(UUID subject) {
        for (int tries = 0; newest(subject).position == null && tries < 50; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    // Pages are made anew within a second after it.
    private static void remade() {
        LockSupport.parkNanos(2_000_000_000L);
    }
}
