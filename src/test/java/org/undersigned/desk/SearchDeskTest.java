package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.signon.SignOn;

@QuarkusTest
class SearchDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void each_word_begins_a_word_of_what_is_found_in_whatever_order() {
        UUID signOn = World.endorsement("Quillwort Quarter Neighbours");
        UUID organization = organization(signOn);
        for (String q : new String[] {"quillwort", "neigh quill", "QUARTER Quíll", "quillwort quarter neighbours"}) {
            search(q)
                    .body(
                            containsString("/desk/sign-ons/" + signOn),
                            containsString("/desk/organizations/" + organization));
        }
        search("quillwort nobody").body(not(containsString("/desk/sign-ons/" + signOn)));
        search("uillwort").body(not(containsString("/desk/sign-ons/" + signOn)));
    }

    @Test
    void a_misspelt_organization_is_found_and_said_to_be_spelled_nearly_so() {
        UUID organization = organization(World.endorsement("Immigrant Bellwether Bureau"));
        search("Belwether")
                .body(containsString("/desk/organizations/" + organization), containsString("spelled nearly so"));
        search("bellwehter bureau").body(containsString("/desk/organizations/" + organization));
        search("Imigrant Bellwether").body(containsString("/desk/organizations/" + organization));
        search("bellwether").body(not(containsString("spelled nearly so")));
    }

    @Test
    void nobody_who_types_a_whole_name_is_shown_others_that_are_spelled_nearly_so() {
        World.endorsement("Bufflehead Bayou Bureau");
        UUID other = organization(World.endorsement("Buffelhead Bayou Bureau"));
        search("bufflehead bayou bureau").body(not(containsString("/desk/organizations/" + other)));
        search("bufflehead bayou burea").body(containsString("/desk/organizations/" + other));
    }

    @Test
    void what_is_called_just_so_comes_first() {
        World.endorsement("Zephyrine Society of the Zephyrine");
        World.endorsement("Zephyrine");
        String page = search("zephyrine").extract().asString();
        assertTrue(
                page.indexOf("<bdi>Zephyrine</bdi>") < page.indexOf("<bdi>Zephyrine Society of the Zephyrine</bdi>"));
    }

    @Test
    void a_sign_on_is_found_by_the_name_of_its_day_by_an_individuals_words_and_when_it_stands_no_more() {
        UUID renamed = World.endorsement("search-renamed", "Olden Heron Hall", one -> one.name = "Eldest Heron Hall");
        search("eldest heron").body(containsString("/desk/sign-ons/" + renamed));
        UUID person =
                World.individual("search-person", "Xiomara Placeholder", one -> one.affiliation = "Nurse, Dummyville");
        search("dummyville xiom").body(containsString("/desk/sign-ons/" + person));
        Staff.as(ALEX)
                .formParam("reason", "she asked, kumquat")
                .post("/desk/sign-ons/" + person + "/withdrawal")
                .then()
                .statusCode(303);
        search("xiomara").body(containsString("/desk/sign-ons/" + person), containsString("Withdrawn"));
        search("kumquat").body(containsString("she asked, kumquat"), containsString("/desk/sign-ons/" + person));
        search("withdrawn alex").body(containsString("she asked, kumquat"));
    }

    @Test
    void members_are_found_by_name_bioguide_id_and_state() {
        DeskWorld.member("Z000771", "Wilhelmina", "Sampleton", "Wilhelmina Q. Sampleton");
        for (String q : new String[] {"sampleton wil", "z000771", "Illinois sampleton"}) {
            search(q).body(containsString("/desk/members/Z000771"));
        }
        search("sampleton texas").body(not(containsString("/desk/members/Z000771")));
    }

    @Test
    void campaigns_and_letters_are_found_by_their_titles_drafts_too() {
        UUID campaign = DeskWorld.otherCampaign();
        DeskWorld.lettersOwnRevision("grebe", letter -> {
            letter.title = "Grebes of the reservoir";
            letter.publishedAt = null;
        });
        search("another camp").body(containsString("/desk/campaigns/" + campaign), containsString("draft"));
        search("reserv greb").body(containsString("Grebes of the reservoir"));
    }

    @Test
    void who_keeps_one_campaign_finds_what_belongs_to_it_alone() {
        UUID signOn = World.endorsement("Kestrel Keepers Kollective");
        String session = Staff.session(Staff.editor("Pat Placeholder", DeskWorld.otherCampaign()));
        Staff.with(session)
                .queryParam("q", "kestrel")
                .get("/desk/search")
                .then()
                .statusCode(200)
                .body(
                        not(containsString("/desk/sign-ons/" + signOn)),
                        not(containsString("/desk/organizations/")),
                        containsString("/desk/record?organization=" + organization(signOn)));
        String own = Staff.session(Staff.editor(
                "Lee Placeholder", World.written(() -> SignOn.withId(signOn).campaignId())));
        Staff.with(own)
                .queryParam("q", "kestrel")
                .get("/desk/search")
                .then()
                .body(containsString("/desk/sign-ons/" + signOn));
    }

    @Test
    void what_befell_accounts_is_found_by_administrators_alone() {
        UUID colleague = Staff.editor("Tarragon Leaver", null);
        Staff.as(ALEX)
                .formParam("reason", "moved to Samphire")
                .post("/desk/colleagues/{id}/disabling", colleague)
                .then()
                .statusCode(303);
        for (String q : new String[] {"samphire", "disabled"}) {
            search(q).body(containsString("moved to Samphire"), containsString("/desk/colleagues/" + colleague));
        }
        String session = Staff.session(Staff.editor("Everywhere Editor", null));
        for (String q : new String[] {"samphire", "disabled", "alex", "alex disabled"}) {
            Staff.with(session)
                    .queryParam("q", q)
                    .get("/desk/search")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("moved to Samphire")), not(containsString("/desk/colleagues/")));
        }
    }

    @Test
    void odd_queries_find_nothing_and_break_nothing() {
        for (String q : new String[] {
            "", " ", "%", "_", "'; drop table sign_on --", "<script>alert(1)</script>", "a".repeat(2_000)
        }) {
            search(q).body(not(containsString("<script>alert")));
        }
        Staff.as(ALEX)
                .queryParam("q", "a")
                .queryParam("kind", "forged")
                .get("/desk/search")
                .then()
                .statusCode(200);
    }

    @Test
    void one_kind_has_an_address_of_its_own_and_says_that_there_are_more() {
        for (int number = 0; number < 10; number++) {
            World.endorsement("Wigeon Wardens " + number);
        }
        search("wigeon").body(containsString("/desk/search?q=wigeon&amp;kind=organizations"));
        Staff.as(ALEX)
                .queryParam("q", "wigeon")
                .queryParam("kind", "organizations")
                .get("/desk/search")
                .then()
                .body(containsString("Wigeon Wardens 9"), not(containsString("/desk/sign-ons/")));
        Staff.as(ALEX)
                .queryParam("q", "wigeon")
                .get("/desk/search/options")
                .then()
                .body(containsString("role=\"option\""), containsString("data-href=\"/desk/sign-ons/"));
    }

    @Test
    void where_more_than_a_hundred_are_found_the_list_of_that_kind_goes_on_with_the_same_words() {
        for (int number = 0; number < 101; number++) {
            World.endorsement("Hundredfold Herons " + number);
        }
        String list = "/desk/sign-ons?q=herons+hundredf";
        ofOneKind(Staff.session(Staff.administrator(ALEX)), "herons hundredf", "sign_ons")
                .body(containsString("href=\"" + list + "\""));
        String page = ListDeskTest.page(list);
        assertTrue(page.contains("101 lines") && page.contains("rel=\"next\""));
        String organizations = "href=\"/desk/organizations?q=herons+hundredf\"";
        ofOneKind(Staff.session(Staff.administrator(ALEX)), "herons hundredf", "organizations")
                .body(containsString(organizations));
        assertTrue(ListDeskTest.page("/desk/organizations?q=herons+hundredf").contains("101 lines"));
        String ofOneCampaign = Staff.session(Staff.editor("Hana Herontest", DeskWorld.otherCampaign()));
        ofOneKind(ofOneCampaign, "herons hundredf", "organizations")
                .body(containsString("Hundredfold Herons"), not(containsString(organizations)));
        search("herons hundredf").body(not(containsString(list)));
    }

    @Test
    void the_lists_find_by_the_words_by_which_the_search_does() {
        UUID campaign = DeskWorld.otherCampaign();
        DeskWorld.lettersOwnRevision("listing-hedgehogs", letter -> letter.title = "Húsings for Listing Hedgehogs");
        assertEquals(
                List.of("Húsings for Listing Hedgehogs"),
                ListDeskTest.rowsOf(ListDeskTest.page("/desk/letters?q=hedgeh+husings")));
        assertEquals(List.of(), ListDeskTest.rowsOf(ListDeskTest.page("/desk/letters?q=hedgeh+otters")));
        assertTrue(ListDeskTest.page("/desk/campaigns?q=camp+another").contains("/desk/campaigns/" + campaign));
        DeskWorld.member("Z009090", "Hilda", "Listhedge", "Hilda Listhedge");
        assertEquals(
                List.of("Hilda Listhedge"),
                ListDeskTest.rowsOf(ListDeskTest.page("/desk/members?q=listhedge+illinois")));
        assertEquals(List.of(), ListDeskTest.rowsOf(ListDeskTest.page("/desk/members?q=listhedge+texas")));
        Staff.as("Tarragon Listtest")
                .formParam("reason", "A petición of Marjoram")
                .post("/desk/sign-ons/{id}/withdrawal", World.endorsement("Listing Lichens"))
                .then()
                .statusCode(303);
        for (String q : List.of("marjoram+peticion", "tarragon+withdr", "tarragon+marj")) {
            assertTrue(ListDeskTest.page("/desk/actions?q=" + q).contains("A petición of Marjoram"), q);
        }
        for (String q : List.of("tarragon+published", "tarragon+oregano", "%25", "...")) {
            assertFalse(ListDeskTest.page("/desk/actions?q=" + q).contains("A petición of Marjoram"), q);
        }
    }

    private static ValidatableResponse ofOneKind(String session, String q, String kind) {
        return Staff.with(session)
                .queryParam("q", q)
                .queryParam("kind", kind)
                .get("/desk/search")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String q) {
        return Staff.as(ALEX).queryParam("q", q).get("/desk/search").then().statusCode(200);
    }

    private static UUID organization(UUID signOn) {
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }
}
