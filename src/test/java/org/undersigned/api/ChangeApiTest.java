package org.undersigned.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.campaign.DemandService;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class ChangeApiTest {

    @Inject
    DemandService demands;

    @Inject
    SignOnService signOns;

    @Test
    void anyone_can_verify_the_chain_from_its_beginning() throws Exception {
        World.endorsement("Placeholder Riders’ Union");
        Thread.sleep(1_000);
        String hash = "0".repeat(64);
        long position = 0;
        for (Map<String, Object> change : all()) {
            assertEquals(++position, ((Number) change.get("position")).longValue());
            hash = Verifier.chained(hash, (String) change.get("public_part"));
            assertEquals(hash, change.get("hash"));
        }
        assertTrue(position > 0);
    }

    @Test
    void the_fields_say_what_the_hashed_text_says() throws Exception {
        World.endorsement("Placeholder Riders’ Union");
        Thread.sleep(1_000);
        for (Map<String, Object> change : all()) {
            Map<String, Object> part =
                    JsonPath.from((String) change.get("public_part")).getMap("");
            for (String field : List.of(
                    "position", "at", "actor", "verb", "subject_type", "subject", "campaign", "fields", "digest")) {
                assertEquals(part.get(field), change.get(field), field);
            }
            assertEquals(1, part.get("v"));
        }
    }

    @Test
    void a_digest_can_be_recomputed_from_what_the_api_says_of_its_subject() throws Exception {
        UUID endorsement = World.endorsement("Sample Valley Library Friends");
        Thread.sleep(1_000);
        assertDigest(
                endorsement.toString(),
                when().get("/api/v1/sign-ons/{id}", endorsement).path(""),
                "sign_on");
        Map<String, Object> letter =
                when().get("/api/v1/letters/{letter}", World.LETTER).path("");
        assertDigest((String) letter.get("id"), letter, "letter");
        Map<String, Object> campaign =
                when().get("/api/v1/campaigns/{campaign}", World.CAMPAIGN).path("");
        assertDigest((String) campaign.get("id"), campaign, "campaign");
        Map<String, Object> demand =
                when().get("/api/v1/campaigns/{campaign}", World.CAMPAIGN).path("demands[0]");
        assertDigest((String) demand.get("id"), demand, "demand");
        Map<String, Object> revision =
                when().get("/api/v1/letters/{letter}", World.LETTER).path("revisions[0]");
        assertDigest((String) revision.get("id"), revision, "revision");
    }

    @Test
    @SuppressWarnings("unchecked")
    void so_can_those_of_every_step_and_figure_of_the_real_campaign() throws Exception {
        Map<String, Object> campaign = when().get("/api/v1/campaigns/287g-secure-communities-detainers")
                .path("");
        List<Map<String, Object>> ledger = all();
        for (String type : List.of("step", "measure")) {
            for (Map<String, Object> one : (List<Map<String, Object>>) campaign.get(type + "s")) {
                assertDigest(ledger, (String) one.get("id"), one, type);
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_new_order_of_the_demands_is_told_of_all_that_names_them_in_it() throws Exception {
        String address = "/api/v1/campaigns/287g-secure-communities-detainers";
        List<String> before = when().get(address).path("demands.id");
        demands.rise(UUID.fromString(before.get(1)));
        Thread.sleep(1_000);
        Map<String, Object> campaign = when().get(address).path("");
        List<Map<String, Object>> ledger = all();
        for (String type : List.of("demand", "step")) {
            for (Map<String, Object> one : (List<Map<String, Object>>) campaign.get(type + "s")) {
                assertDigest(ledger, (String) one.get("id"), one, type);
            }
        }
        for (String slug : when().get(address).<List<String>>path("letters.slug")) {
            Map<String, Object> letter = when().get("/api/v1/letters/" + slug).path("");
            assertDigest(ledger, (String) letter.get("id"), letter, "letter");
        }
        demands.rise(UUID.fromString(before.get(0)));
        assertEquals(before, when().get(address).path("demands.id"));
    }

    @Test
    void a_withdrawal_is_told_with_a_digest_that_can_be_recomputed() throws Exception {
        UUID endorsement = World.endorsement("Dummy County Choir");
        signOns.withdraw(endorsement, "the board changed its mind", null);
        Thread.sleep(1_000);
        Map<String, Object> newest = newestAbout(all(), endorsement.toString());
        assertEquals("sign_on.withdrawn", newest.get("verb"));
        assertEquals(List.of("withdrawn_at"), newest.get("fields"));
        assertDigest(
                endorsement.toString(),
                when().get("/api/v1/sign-ons/{id}", endorsement).path(""),
                "sign_on");
        assertFalse(newest.toString().contains("Choir") || newest.toString().contains("board"));
    }

    @Test
    void nothing_follows_the_newest_position() {
        when().get("/api/v1/changes?after=9223372036854775806")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("next", equalTo(null));
        for (String after : new String[] {"-1", "x", "9223372036854775808"}) {
            given().queryParam("after", after)
                    .get("/api/v1/changes")
                    .then()
                    .statusCode(400)
                    .body("parameter", equalTo("after"));
        }
    }

    private static void assertDigest(String subject, Map<String, Object> json, String type) throws Exception {
        assertDigest(all(), subject, json, type);
    }

    private static void assertDigest(
            List<Map<String, Object>> ledger, String subject, Map<String, Object> json, String type) throws Exception {
        assertEquals(newestAbout(ledger, subject).get("digest"), Verifier.digest(type, json), type + " " + subject);
    }

    private static Map<String, Object> newestAbout(List<Map<String, Object>> ledger, String subject) {
        List<Map<String, Object>> about = ledger.stream()
                .filter(change -> change.get("subject").equals(subject))
                .toList();
        return about.get(about.size() - 1);
    }

    private static List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = "0";
        while (after != null) {
            Response part = when().get("/api/v1/changes?limit=1000&after={after}", after);
            all.addAll(part.<List<Map<String, Object>>>path("items"));
            after = part.path("next");
        }
        return all;
    }
}
