package org.undersigned.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Slug;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Preview;

@QuarkusTest
class PreviewDeskTest {

    @Test
    void a_draft_is_seen_just_as_the_public_will_see_it_and_stays_a_draft() {
        UUID campaign = Drafts.campaign("Preview parks");
        Drafts.demand(campaign, "Open the preview parks");
        UUID letter = Drafts.letter(campaign, "A letter for the preview parks");
        Drafts.frozen(letter, "Dear council,\n\nplease ==open them==.");
        Drafts.endorsement(letter, "Preview Parkgoers", true);
        long entries = World.<Long>written(() -> LedgerEntry.count());
        long addresses = World.<Long>written(() -> Slug.count());
        String address = preview("letter", letter);
        String own = seen(address)
                .statusCode(303)
                .header("Location", equalTo(address + "/letters/a-letter-for-the-preview-parks"))
                .extract()
                .header("Location");
        String page = seen(own)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .body(containsString("Preview, not public"), containsString("<mark>open them</mark>"))
                .body(containsString("Preview Parkgoers"))
                .extract()
                .asString();
        when().get("/letters/a-letter-for-the-preview-parks").then().statusCode(404);
        World.written(() -> {
            assertTrue(!Letter.<Letter>findById(letter).isPublic());
            assertTrue(!Campaign.<Campaign>findById(campaign).isPublic());
            // The link itself was entered, and nothing else.
            assertEquals(entries + 1, LedgerEntry.count());
            assertEquals(addresses, Slug.count());
            return null;
        });
        Drafts.published("campaign", campaign);
        Drafts.published("letter", letter);
        String open = when().get("/letters/a-letter-for-the-preview-parks").asString();
        assertEquals(plain(open, ""), plain(page, address));
        seen(address).statusCode(303).header("Location", equalTo("/letters/a-letter-for-the-preview-parks"));
        seen(own + "/signatories?q=park")
                .statusCode(303)
                .header("Location", equalTo("/letters/a-letter-for-the-preview-parks/signatories?q=park"));
        seen("/es" + own).statusCode(303).header("Location", equalTo("/es/letters/a-letter-for-the-preview-parks"));
    }

    // Without what differs: the words that say that it is a preview, and where links lead.
    private static String plain(String page, String prefix) {
        return page.replaceAll("(?s)<div class=\"preview-banner\".*?</div>\n", "")
                .replaceAll("href=\"#preview", "href=\"")
                .replace(prefix.isEmpty() ? "\u0000" : prefix + "/", "/")
                .replaceAll(
                        "href=\"/api/v1/[^\"#?]*|href=\"(/es)?/[^\"#?]*\\.[a-z]+|href=\"(/es)?/[^\"#?]*/changes",
                        "href=\"")
                .replaceAll("datetime=\"[^\"]*\">[^<]*", "")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void a_wording_is_saved_before_it_is_seen_as_the_public_will() {
        UUID letter = Drafts.letter(Drafts.campaign("Preview ponds"), "A letter for the preview ponds");
        String writing = "/desk/letters/" + letter + "/wording";
        Drafts.send(writing, Map.of()).then().statusCode(303);
        String preview = Drafts.send(
                        writing + "/public-preview",
                        Map.of("opened_wording", "", "wording", "Dear council,\n\n==open the ponds==."))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        seen(seen(preview).statusCode(303).extract().header("Location"))
                .body(containsString("<mark>open the ponds</mark>"));
        String refused = Drafts.send(
                        writing + "/public-preview",
                        Map.of("opened_wording", "Dear council,\n\n==open the ponds==.", "wording", "x\u0000y"))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(refused.contains("Not saved"));
    }

    @Test
    void the_links_in_it_lead_to_pages_of_the_same_preview_in_both_languages() {
        UUID campaign = Drafts.campaign("Linked lanes");
        UUID letter = Drafts.letter(campaign, "A letter for linked lanes");
        Drafts.frozen(letter, "Dear council, lanes.");
        Drafts.endorsement(letter, "Lane Linkers", true);
        String address = preview("letter", letter);
        seen(address + "/letters/a-letter-for-linked-lanes")
                .body(containsString("href=\"" + address + "/campaigns/linked-lanes"))
                .body(containsString("href=\"/es" + address + "/letters/a-letter-for-linked-lanes\""))
                .body(containsString("href=\"" + address + "/letters/a-letter-for-linked-lanes/signatories"))
                .body(not(containsString("\"/letters/")), not(containsString("\"/api/v1/")));
        seen(address + "/campaigns/linked-lanes").statusCode(200).body(containsString("A letter for linked lanes"));
        seen(address + "/letters/a-letter-for-linked-lanes/signatories?q=linkers")
                .statusCode(200)
                .body(containsString("Lane Linkers"));
        seen(address + "/letters/a-letter-for-linked-lanes/mine").statusCode(200);
        seen(address + "/organizations/lane-linkers").statusCode(200);
        seen("/es" + address + "/letters/a-letter-for-linked-lanes")
                .statusCode(200)
                .body(containsString("Vista previa, no pública"), containsString("lang=\"es\""));
        seen("/es" + address).header("Location", containsString("/es/preview/"));
        seen(address + "/letters/nothing-here").statusCode(404);
        when().get("/organizations/lane-linkers").then().statusCode(404);
    }

    @Test
    void of_a_public_letter_the_new_wording_is_seen_before_it_is_frozen() {
        World.letterAt("reworded");
        UUID letter = World.written(() -> Letter.publicAt("reworded").orElseThrow().id);
        Drafts.send("/desk/previews", Map.of("letter", letter.toString()))
                .then()
                .statusCode(422)
                .body(containsString("All of it is public as it is"));
        Drafts.wording(letter, "Dear council,\n\nplease ==reword everything==.");
        String address = preview("letter", letter);
        seen(address + "/letters/reworded").body(containsString("<mark>reword everything</mark>"));
        when().get("/letters/reworded").then().body(not(containsString("reword everything")));
        assertEquals(1L, World.<Long>written(() -> Revision.count("letter.id", letter)));
    }

    @Test
    void a_link_that_is_forged_ended_or_too_old_is_as_unknown_as_any() {
        UUID campaign = Drafts.campaign("Ended evenings");
        String ended = preview("campaign", campaign);
        String old = preview("campaign", campaign);
        List<Preview> all = World.written(() -> Preview.list("campaign.id = ?1 order by madeAt", campaign));
        seen(ended + "/campaigns/ended-evenings").statusCode(200);
        Drafts.send("/desk/previews/" + all.get(0).id + "/end", Map.of()).then().statusCode(303);
        World.written(() -> Preview.update("expiresAt = ?1 where id = ?2", Instant.now(), all.get(1).id));
        String unknown = seen("/preview/forged/campaigns/ended-evenings")
                .statusCode(404)
                .extract()
                .asString();
        for (String address : List.of(ended, old)) {
            assertEquals(
                    unknown,
                    seen(address + "/campaigns/ended-evenings")
                            .statusCode(404)
                            .extract()
                            .asString());
            seen(address).statusCode(404);
        }
    }

    @Test
    void a_letter_without_words_has_nothing_to_show_until_some_are_written() {
        UUID campaign = Drafts.campaign("Wordless walks");
        UUID letter = Drafts.letter(campaign, "A letter without words");
        Drafts.send("/desk/previews", Map.of("letter", letter.toString()))
                .then()
                .statusCode(422)
                .body(containsString("Write the wording first"));
        Drafts.wording(letter, "Dear council, <script>walk</script>.");
        String address = preview("letter", letter);
        seen(address + "/letters/a-letter-without-words")
                .statusCode(200)
                .body(containsString("Dear council"), not(containsString("<script>walk")));
        Drafts.discard("draft", Drafts.draftOf(letter), 0).then().statusCode(303);
        seen(address + "/letters/a-letter-without-words").statusCode(404);
    }

    @Test
    void many_who_look_at_once_all_see_it_while_somebody_writes() {
        UUID campaign = Drafts.campaign("Crowded crossings");
        String address = preview("campaign", campaign) + "/campaigns/crowded-crossings";
        List<CompletableFuture<Integer>> looks = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> given().redirects().follow(false).get(address).statusCode()))
                .toList();
        UUID demand = Drafts.demand(campaign, "Cross while they look");
        looks.forEach(look -> assertEquals(200, look.join()));
        seen(address).body(containsString("Cross while they look"));
        assertTrue(World.written(() -> LedgerEntry.about(demand)).stream().noneMatch(entry -> entry.isPublic));
    }

    @Test
    void a_link_of_somebody_who_is_let_in_no_more_is_shut() {
        UUID campaign = Drafts.campaign("Forsaken fountains");
        UUID colleague = Staff.editor("Leaving Previewer", null);
        String address = Staff.with(Staff.session(colleague))
                .formParam("campaign", campaign)
                .post("/desk/previews")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String other = preview("campaign", campaign);
        seen(address).statusCode(303);
        Staff.as(Drafts.ALEX)
                .formParam("reason", "left us")
                .post("/desk/colleagues/{id}/disabling", colleague)
                .then()
                .statusCode(303);
        seen(address).statusCode(404);
        seen(address + "/campaigns/forsaken-fountains").statusCode(404);
        Staff.as(Drafts.ALEX)
                .get("/desk/campaigns/{id}", campaign)
                .then()
                .body(not(containsString("Leaving Previewer, ")));
        seen(other).statusCode(303);
    }

    @Test
    void only_who_keeps_the_campaign_makes_links_or_ends_them() {
        UUID campaign = Drafts.campaign("Foreign fountains");
        preview("campaign", campaign);
        UUID made = World.written(
                () -> Preview.<Preview>find("campaign.id", campaign).firstResult().id);
        String session = Staff.session(Staff.editor("Other Previewer", DeskWorld.otherCampaign()));
        Staff.with(session)
                .formParam("campaign", campaign)
                .post("/desk/previews")
                .then()
                .statusCode(403);
        Staff.with(session).post("/desk/previews/{id}/end", made).then().statusCode(403);
        Staff.as(Drafts.ALEX)
                .formParam("campaign", made)
                .post("/desk/previews")
                .then()
                .statusCode(307);
        Staff.as(Drafts.ALEX).get("/desk/campaigns/{id}", campaign).then().body(containsString("End this link"));
    }

    private static String preview(String kind, UUID id) {
        String address = Drafts.send("/desk/previews", Map.of(kind, id.toString()))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(address.matches("/preview/[\\w-]{43}"), address);
        return address;
    }

    private static ValidatableResponse seen(String address) {
        return given().redirects().follow(false).get(address).then();
    }
}
