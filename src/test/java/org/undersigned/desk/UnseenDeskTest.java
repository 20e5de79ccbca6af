package org.undersigned.desk;

import static io.restassured.RestAssured.when;
import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.LedgerCheck;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.MergingService;
import org.undersigned.signon.SignOn;

/** Whoever left a letter before it was public: nobody is told that they were ever on it. */
@QuarkusTest
class UnseenDeskTest {

    private static int letters;

    @Inject
    MergingService merging;

    @Inject
    LedgerCheck ledger;

    private String name;
    private UUID letter;

    @BeforeEach
    void a_draft_of_a_letter_in_a_public_campaign() {
        name = "unseen-" + ++letters;
        UUID campaign = Drafts.campaign("Campaign " + name);
        Drafts.published("campaign", campaign);
        letter = Drafts.letter(campaign, name);
        Drafts.frozen(letter, "Dear council, " + name + ".");
    }

    @Test
    void who_was_struck_or_withdrew_under_a_draft_is_not_shown_with_the_letter() {
        UUID struck = leaves("Unseen Struck Stilts", "striking");
        UUID withdrawn = leaves("Unseen Withdrawn Wagons", "withdrawal");
        UUID left = Drafts.endorsement(letter, "Unseen Staying Stoves", true);
        Matcher<String> shown = allOf(
                containsString("Staying Stoves"),
                not(containsString("Struck Stilts")),
                not(containsString("Withdrawn Wagons")));
        String preview = Drafts.send("/desk/previews", Map.of("letter", letter.toString()))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        when().get(preview + "/letters/" + slug() + "/signatories")
                .then()
                .statusCode(200)
                .body(shown);

        Drafts.published("letter", letter);

        String slug = slug();
        when().get("/letters/" + slug).then().statusCode(200).body(shown);
        when().get("/letters/" + slug + "/signatories").then().statusCode(200).body(shown);
        when().get("/api/v1/letters/" + slug + "/sign-ons").then().body(shown);
        when().get("/api/v1/campaigns/campaign-" + name + "/bundle.yaml").then().body(shown);
        for (String organization : List.of("unseen-struck-stilts", "unseen-withdrawn-wagons")) {
            when().get("/organizations/" + organization).then().statusCode(404);
        }
        when().get("/api/v1/sign-ons/{id}", struck).then().statusCode(404);
        when().get("/api/v1/sign-ons/{id}", withdrawn).then().statusCode(404);
        when().get("/api/v1/sign-ons/{id}", left).then().statusCode(200);
        assertTrue(entries(struck).stream().noneMatch(entry -> entry.isPublic));
        Staff.as(Drafts.ALEX).get("/desk/sign-ons/{id}", struck).then().body(containsString("Struck"));

        act(withdrawn, "restoration");

        when().get("/organizations/unseen-withdrawn-wagons").then().statusCode(200);
        when().get("/api/v1/letters/" + slug + "/sign-ons").then().body(containsString("Withdrawn Wagons"));
        LedgerEntry restored = entries(withdrawn).get(0);
        assertEquals("sign_on.restored", restored.verb);
        assertTrue(restored.isPublic && restored.digest != null);
        act(withdrawn, "withdrawal");
        // Its entry is sealed, and the page made anew, within a second each.
        LockSupport.parkNanos(2_500_000_000L);
        when().get("/letters/" + slug + "/signatories").then().body(containsString("Withdrawn Wagons"));
        assertTrue(ledger.breach().isEmpty());
    }

    @Test
    void who_was_set_aside_under_a_draft_stands_again_for_all_to_see_once_apart() {
        UUID one = Drafts.endorsement(letter, "Unseen Merging Mangles", true);
        UUID other = Drafts.endorsement(letter, "Unseen Surviving Spindles", true);
        UUID merged = organization(other);
        merging.merge(merged, organization(one), "the same");
        Drafts.published("letter", letter);
        when().get("/organizations/unseen-surviving-spindles").then().statusCode(404);
        when().get("/api/v1/sign-ons/{id}", other).then().statusCode(404);

        merging.separate(merged, "not the same");

        when().get("/organizations/unseen-surviving-spindles").then().statusCode(200);
        when().get("/api/v1/letters/" + slug() + "/sign-ons")
                .then()
                .body(containsString("Merging Mangles"), containsString("Surviving Spindles"));
        assertTrue(entries(other).get(0).isPublic);
    }

    @Test
    void who_stood_there_for_all_to_see_is_said_to_have_left_also_where_that_was_while_the_letter_was_struck() {
        UUID seen = Drafts.endorsement(letter, "Unseen Former Easels", true);
        Drafts.published("letter", letter);
        Drafts.send("/desk/letters/" + letter + "/striking", Map.of("reason", "too early"))
                .then()
                .statusCode(303);
        act(seen, "withdrawal");
        UUID late = leaves("Unseen Later Lathes", "withdrawal");
        Drafts.send("/desk/letters/" + letter + "/restoration", Map.of("reason", "its day has come"))
                .then()
                .statusCode(303);
        when().get("/letters/" + slug() + "/signatories")
                .then()
                .body(containsString("Former Easels"), not(containsString("Later Lathes")));
        when().get("/api/v1/sign-ons/{id}", seen).then().statusCode(200);
        when().get("/api/v1/sign-ons/{id}", late).then().statusCode(404);
        assertEquals("sign_on.withdrawn", entries(seen).get(0).verb);
        assertTrue(entries(seen).get(0).isPublic);
    }

    private UUID leaves(String organization, String act) {
        UUID signOn = Drafts.endorsement(letter, organization, true);
        act(signOn, act);
        return signOn;
    }

    private static void act(UUID signOn, String act) {
        Drafts.send("/desk/sign-ons/" + signOn + "/" + act, Map.of("reason", "as it is"))
                .then()
                .statusCode(303);
    }

    private String slug() {
        return World.written(() -> Letter.<Letter>findById(letter).slug);
    }

    private static UUID organization(UUID signOn) {
        return World.written(() -> SignOn.<SignOn>findById(signOn).organization.id);
    }

    private static List<LedgerEntry> entries(UUID subject) {
        return World.written(() -> LedgerEntry.about(subject));
    }
}
