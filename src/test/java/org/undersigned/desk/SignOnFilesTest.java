package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.Drafts.ALEX;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.signon.SignOn;

/** What files of sign-ons say of who may see each. */
@QuarkusTest
class SignOnFilesTest {

    @Test
    void a_sign_on_is_marked_as_public_only_while_its_letter_and_campaign_are() throws Exception {
        UUID campaign = Drafts.campaign("Filed fountains");
        UUID letter = Drafts.letter(campaign, "A letter for filed fountains");
        Drafts.frozen(letter, "Dear council, fountains.");
        UUID published = Drafts.endorsement(letter, "Filed Fountain Friends", true);
        UUID waiting = Drafts.endorsement(letter, "Filed Fountain Keepers", false);
        assertMarked("sign-ons", letter, published, "no");
        Drafts.published("campaign", campaign);
        assertMarked("sign-ons", letter, published, "no");
        Drafts.published("letter", letter);
        assertMarked("sign-ons", letter, published, "yes");
        assertMarked("sign-ons", letter, waiting, "no");
        assertMarked("queue", letter, waiting, "no");
        for (String whole : List.of("letters/" + letter, "campaigns/" + campaign)) {
            act(whole + "/striking");
            assertMarked("sign-ons", letter, published, "no");
            act(whole + "/restoration");
            assertMarked("sign-ons", letter, published, "yes");
        }
    }

    @Test
    void whoever_withdrew_is_marked_as_public_unless_they_are_an_individual() throws Exception {
        UUID letter = World.letterAt("filed-departures");
        UUID organization = World.endorsement("filed-departures", "Filed Departing Union", it -> {});
        UUID individual = World.individual("filed-departures", "Filed Testperson", it -> {});
        for (UUID one : List.of(organization, individual)) {
            assertMarked("sign-ons", letter, one, "yes");
            act("sign-ons/" + one + "/withdrawal");
        }
        assertMarked("sign-ons", letter, organization, "yes");
        assertMarked("sign-ons", letter, individual, "no");
    }

    private static void act(String address) {
        Drafts.send("/desk/" + address, Map.of("reason", "to see what files say"))
                .then()
                .statusCode(303);
    }

    // Beside its id, in the last column but one.
    private static void assertMarked(String list, UUID letter, UUID signOn, String isPublic) throws Exception {
        String name = World.written(() -> SignOn.withId(signOn).name);
        List<String> lines =
                file(list, letter, "csv").asString().strip().lines().toList();
        assertTrue(lines.get(0).endsWith(",Public (desk only),Id"), lines.get(0));
        assertTrue(
                lines.stream().anyMatch(one -> one.contains(name) && one.endsWith("," + isPublic + "," + signOn)),
                lines.toString());
        List<String> cells = ExportDeskTest.texts(ExportDeskTest.sheet(file(list, letter, "xlsx"), 1));
        assertTrue(cells.contains("Public (desk only)"), cells.toString());
        assertEquals(isPublic, cells.get(cells.indexOf(signOn.toString()) - 1), cells.toString());
    }

    private static Response file(String list, UUID letter, String format) {
        return Staff.as(ALEX).get("/desk/exports/{list}.{format}?letter={letter}", list, format, letter);
    }
}
