package org.undersigned.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Signed;

@QuarkusTest
class MergerDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void a_merger_keeps_every_sign_on_and_leads_the_old_address_and_the_old_names_on() {
        UUID first = World.endorsement("merger-one", "Ashtree Alliance", one -> {});
        UUID second = World.endorsement("merger-two", "Ash Tree Alliance of Dummyville", one -> {});
        UUID gone = signer(first);
        UUID stays = signer(second);
        merge(gone, stays)
                .then()
                .statusCode(303)
                .header("Location", equalTo("/desk/organizations/" + stays + "?done=merged"));
        assertEquals(Phase.LIVE, phase(first));
        assertEquals(Phase.LIVE, phase(second));
        given().redirects()
                .follow(false)
                .get("/organizations/ashtree-alliance")
                .then()
                .statusCode(301)
                .header("Location", equalTo("/organizations/ash-tree-alliance-of-dummyville"));
        when().get("/organizations/ash-tree-alliance-of-dummyville")
                .then()
                .body(containsString("href=\"/letters/merger-one\""), containsString("Ashtree Alliance"));
        assertEquals(
                stays,
                World.written(
                        () -> Organizations.calledExactly("ashtree alliance").orElseThrow().id));
        assertEquals(
                List.of(stays),
                World.written(() -> Organizations.named("Ashtree", 9).stream()
                        .map(one -> one.id)
                        .toList()));
        assertEquals("organization.merged", newest(gone).verb);
        assertTrue(newest(gone).isPublic);
        separate(gone).then().statusCode(303);
        when().get("/organizations/ashtree-alliance")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/letters/merger-one\""));
        assertEquals(
                List.of(second),
                World.written(() -> Signed.by(Organization.<Organization>findById(stays)).stream()
                        .map(one -> one.id)
                        .toList()));
        assertEquals(
                List.of(gone),
                World.written(() -> Organizations.named("Ashtree", 9).stream()
                        .map(one -> one.id)
                        .toList()));
        assertEquals("organization.separated", newest(gone).verb);
    }

    @Test
    void of_two_that_meet_the_later_is_set_aside_for_the_earlier_and_stands_again_when_undone() {
        UUID earlier = World.endorsement("meeting", "Meeting Makers", one -> {});
        UUID later = World.endorsement("meeting", "Meeting Makers Inc", one -> {});
        World.written(() -> SignOn.withId(later).publishedAt =
                SignOn.withId(later).publishedAt.plus(Duration.ofDays(1)));
        UUID stays = signer(later);
        UUID gone = signer(earlier);
        Staff.as(ALEX)
                .get("/desk/organizations/{gone}/merger?into={stays}", gone, stays)
                .then()
                .statusCode(200)
                .body(containsString(
                        "The sign-on of Meeting Makers Inc is set aside for the earlier one of Meeting Makers"));
        merge(gone, stays).then().statusCode(303);
        assertEquals(Phase.LIVE, phase(earlier));
        assertEquals(Phase.SUPERSEDED, phase(later));
        assertEquals("sign_on.superseded", newest(later).verb);
        assertEquals(
                earlier,
                World.written(
                        () -> SignOn.liveOf(stays, SignOn.withId(later).letter).orElseThrow().id));
        Staff.as(ALEX).get("/desk/organizations/{gone}", gone).then().body(containsString("stands again"));
        separate(gone).then().statusCode(303);
        assertEquals(Phase.LIVE, phase(earlier));
        assertEquals(Phase.LIVE, phase(later));
        assertEquals("sign_on.restored", newest(later).verb);
        assertEquals(gone, World.written(() -> SignOn.withId(earlier).signer()));
        separate(gone).then().statusCode(422).body(containsString("It is not merged any more"));
    }

    @Test
    void what_somebody_took_the_place_of_since_stays_set_aside_and_the_page_says_so() {
        UUID earlier = World.endorsement("taken", "Taken Trees", one -> {});
        UUID later = World.endorsement("taken", "Taken Trees Trust", one -> {});
        UUID gone = signer(earlier);
        UUID stays = signer(later);
        merge(gone, stays).then().statusCode(303);
        assertEquals(Phase.SUPERSEDED, phase(later));
        Staff.as(ALEX)
                .formParam("reason", "they asked")
                .post("/desk/sign-ons/{id}/withdrawal", earlier)
                .then()
                .statusCode(303);
        UUID since = World.endorsement("taken", "Taken Trees Trust", one -> {});
        Staff.as(ALEX)
                .get("/desk/organizations/{gone}", gone)
                .then()
                .body(containsString("stays set aside"), containsString("/desk/sign-ons/" + since));
        separate(gone).then().statusCode(303);
        assertEquals(Phase.WITHDRAWN, phase(earlier));
        assertEquals(Phase.SUPERSEDED, phase(later));
        assertEquals(Phase.LIVE, phase(since));
        Staff.as(ALEX)
                .get("/desk/organizations/{stays}", stays)
                .then()
                .body(containsString("set aside for"), containsString("/desk/sign-ons/" + earlier));
    }

    @Test
    void what_another_leads_instead_of_since_stands_again_without_leading_and_the_page_says_so() {
        UUID earlier = World.endorsement("led", "Led Larches", one -> {});
        UUID later = World.endorsement("led", "Led Larches League", one -> one.leadOrdinal = 1);
        UUID gone = signer(later);
        merge(gone, signer(earlier)).then().statusCode(303);
        assertEquals(Phase.SUPERSEDED, phase(later));
        World.written(() -> {
            SignOn stays = SignOn.withId(earlier);
            stays.leadOrdinal = 1;
            stays.settle();
            return null;
        });
        Staff.as(ALEX)
                .get("/desk/organizations/{gone}", gone)
                .then()
                .body(containsString("stands again, but does not lead"));
        separate(gone).then().statusCode(303);
        assertEquals(List.of(Phase.LIVE, Phase.LIVE), phases(earlier, later));
        assertEquals(1, World.written(() -> SignOn.withId(earlier).leadOrdinal));
        assertNull(World.written(() -> SignOn.withId(later).leadOrdinal));
        assertEquals("sign_on.restored", newest(later).verb);
    }

    @Test
    void mergers_one_behind_the_other_are_undone_in_any_order() {
        UUID one = World.endorsement("chain", "Chain One", it -> {});
        UUID two = World.endorsement("chain", "Chain Two", it -> {});
        UUID three = World.endorsement("chain", "Chain Three", it -> {});
        merge(signer(one), signer(two)).then().statusCode(303);
        merge(organizationOf(two), organizationOf(three)).then().statusCode(303);
        assertEquals(List.of(Phase.LIVE, Phase.SUPERSEDED, Phase.SUPERSEDED), phases(one, two, three));
        when().get("/organizations/chain-three")
                .then()
                .body(containsString("Chain One"), containsString("/letters/chain\""));
        when().get("/api/v1/organizations/chain-three").then().body("sign_ons.items.size()", equalTo(3));
        separate(organizationOf(one)).then().statusCode(303);
        assertEquals(organizationOf(one), World.written(() -> SignOn.withId(one).signer()));
        separate(organizationOf(two)).then().statusCode(303);
        assertEquals(List.of(Phase.LIVE, Phase.LIVE, Phase.LIVE), phases(one, two, three));
    }

    @Test
    void only_two_that_stand_for_themselves_are_merged_and_only_with_a_reason() {
        UUID gone = signer(World.endorsement("only-two", "Only One", one -> {}));
        UUID stays = signer(World.endorsement("only-two", "Only Other", one -> {}));
        post(gone, "merger", stays, " ").then().statusCode(422).body(containsString("href=\"#reason\""));
        post(gone, "merger", gone, "same").then().statusCode(422).body(containsString("this is the same one"));
        Staff.as(ALEX)
                .formParam("reason", "x")
                .post("/desk/organizations/{id}/merger", gone)
                .then()
                .statusCode(422);
        Staff.as(ALEX)
                .formParam("reason", "x")
                .formParam("into", UUID.randomUUID())
                .post("/desk/organizations/{id}/merger", gone)
                .then()
                .statusCode(307);
        merge(gone, stays).then().statusCode(303);
        merge(stays, gone)
                .then()
                .statusCode(422)
                .body(containsString("was merged meanwhile"), containsString("value=\"one &amp; the same\""));
        post(gone, "separation", stays, "").then().statusCode(422).body(containsString("href=\"#separation-reason\""));
        Staff.as(ALEX)
                .queryParam("q", "only ot")
                .get("/desk/organizations/{id}/merger", gone)
                .then()
                .body(containsString("into=" + stays));
        String session = Staff.session(Staff.editor("Campaign Only", DeskWorld.otherCampaign()));
        Staff.with(session).get("/desk/organizations/{id}/merger", gone).then().statusCode(403);
        Staff.with(session)
                .formParam("reason", "x")
                .post("/desk/organizations/{id}/separation", gone)
                .then()
                .statusCode(403);
    }

    @Test
    void two_who_merge_each_into_the_other_at_once_merge_one() throws Exception {
        UUID one = signer(World.endorsement("at-once", "At Once One", it -> {}));
        UUID other = signer(World.endorsement("at-once", "At Once Other", it -> {}));
        Staff.administrator(ALEX);
        List<Integer> statuses = AtOnce.all(
                () -> merge(one, other).statusCode(), () -> merge(other, one).statusCode());
        assertEquals(1, Collections.frequency(statuses, 303));
        assertNotNull(World.written(() -> Organization.withId(one).root()));
    }

    @Test
    void what_waits_of_one_that_was_merged_is_published_for_the_one_that_stays() {
        UUID waiting = World.waitingEndorsement("Waiting To Merge");
        UUID live = World.endorsement("waiting-merge", "Merge Awaited", one -> {});
        UUID stays = signer(live);
        merge(organizationOf(waiting), stays).then().statusCode(303);
        Staff.as(ALEX).post("/desk/sign-ons/{id}/publication", waiting).then().statusCode(303);
        assertEquals(stays, World.written(() -> SignOn.withId(waiting).signer()));
        assertEquals(Phase.LIVE, phase(waiting));
    }

    private static Response merge(UUID gone, UUID stays) {
        return post(gone, "merger", stays, "one & the same");
    }

    private static Response separate(UUID gone) {
        return Staff.as(ALEX).formParam("reason", "two after all").post("/desk/organizations/{id}/separation", gone);
    }

    private static Response post(UUID id, String act, UUID into, String reason) {
        return Staff.as(ALEX)
                .formParam("into", into)
                .formParam("reason", reason)
                .post("/desk/organizations/{id}/{act}", id, act);
    }

    private static UUID signer(UUID signOn) {
        return World.written(() -> SignOn.withId(signOn).signer());
    }

    private static UUID organizationOf(UUID signOn) {
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }

    private static Phase phase(UUID signOn) {
        return World.written(() -> Phase.of(SignOn.withId(signOn)));
    }

    private static List<Phase> phases(UUID... signOns) {
        return java.util.Arrays.stream(signOns).map(MergerDeskTest::phase).toList();
    }

    private static LedgerEntry newest(UUID subject) {
        return World.written(() -> LedgerEntry.about(subject)).get(0);
    }
}
