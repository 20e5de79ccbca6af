package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.access.Staff;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFinder;

@QuarkusTest
class OrganizationDeskTest {

    private static final String ALEX = "Alex Example";
    private static final String ROBIN = "Robin Testcase";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    @Test
    void an_organization_is_found_by_its_name_another_name_and_its_website() {
        UUID id = organization("Findable Farmers of Placeholder");
        correct(
                id,
                Map.of(
                        "aliases",
                        "FFP\n\n  Farmworkers Findable ",
                        "website",
                        "https://www.findable.example.org/about"));
        for (String q :
                List.of("findable far", "ffp", "farmworkers", "findable.example.org", "www.findable.example.org")) {
            Staff.as(ALEX)
                    .queryParam("q", q)
                    .get("/desk/organizations")
                    .then()
                    .statusCode(200)
                    .body(containsString("/desk/organizations/" + id));
        }
        Staff.as(ALEX)
                .queryParam("q", "example.org")
                .get("/desk/organizations")
                .then()
                .body(not(containsString("/desk/organizations/" + id)));
        assertEquals(
                List.of("FFP", "Farmworkers Findable"),
                World.written(() -> List.copyOf(Organization.withId(id).aliases)));
    }

    @Test
    void a_place_that_was_corrected_is_found_and_the_one_before_is_not() {
        UUID id = organization("Pademelon Partners");
        correct(id, Map.of("place", "Oldplaceton"));
        assertFound(true, "oldplaceton pademelon", id);
        for (String place : List.of("Newplaceton", "")) {
            correct(id, Map.of("place", place));
            assertFound(false, "oldplaceton", id);
            assertFound(!place.isEmpty(), "newplaceton", id);
        }
    }

    private static void assertFound(boolean found, String q, UUID id) {
        for (String path : List.of("/desk/search", "/desk/organizations")) {
            String page = Staff.as(ALEX).queryParam("q", q).get(path).asString();
            assertEquals(found, page.contains("/desk/organizations/" + id), path);
        }
    }

    @Test
    void a_website_is_typed_as_people_write_it() {
        UUID id = organization("Bare Barley Growers");
        correct(id, Map.of("website", "bare-barley.example.org/about"));
        assertEquals("https://bare-barley.example.org/about", World.written(() -> Organization.withId(id).website));
        correct(id, Map.of("website", "http://bare-barley.example.org"));
        assertEquals("http://bare-barley.example.org", World.written(() -> Organization.withId(id).website));
        correct(id, Map.of("website", ""));
        assertEquals(null, World.written(() -> Organization.withId(id).website));
    }

    @Test
    void a_list_goes_on_at_an_address_that_one_can_send_on() {
        for (int number = 100; number < 153; number++) {
            organization("Paged & Pooled " + number);
        }
        Response first = Staff.as(ALEX).queryParam("q", "paged & pooled").get("/desk/organizations");
        first.then().body(containsString("Pooled 149"), not(containsString("Pooled 150")));
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"").matcher(first.asString());
        assertTrue(next.find());
        Staff.as(ALEX)
                .urlEncodingEnabled(false)
                .get(next.group(1).replace("&amp;", "&"))
                .then()
                .body(
                        containsString("Pooled 152"),
                        not(containsString("Pooled 149")),
                        not(containsString("rel=\"next\"")));
    }

    @Test
    void a_name_that_changes_leaves_what_was_signed_and_the_old_name_in_the_history() {
        UUID signOn = World.endorsement("Former Name Fellowship");
        UUID id = World.written(() -> SignOn.withId(signOn).organization.id);
        correct(id, Map.of("name", "Present Name Fellowship", "level", "state", "place", "Vermont"));
        assertEquals("Former Name Fellowship", World.written(() -> SignOn.withId(signOn).name));
        page(id).then()
                .body(
                        containsString("<del>Former Name Fellowship</del> → <ins>Present Name Fellowship</ins>"),
                        containsString("→ <ins>State</ins>"),
                        containsString("their letterhead"),
                        containsString("/desk/sign-ons/" + signOn));
        LedgerEntry entry = World.written(() -> LedgerEntry.about(id)).get(0);
        assertEquals("organization.corrected", entry.verb);
        assertTrue(entry.isPublic);
        assertEquals(List.of("name", "level", "place"), entry.fieldNames());
        assertEquals(1, (int) World.written(() -> SignOnFinder.find(
                        "Present Name", Organizations.named("Present Name", 9), new Reach(true, Set.of()), 9)
                .size()));
    }

    @Test
    void two_who_change_different_fields_both_keep_what_they_typed() {
        UUID id = organization("Both Keep Band");
        Map<String, String> alex = opened(ALEX, id);
        Map<String, String> robin = opened(ROBIN, id);
        robin.putAll(Map.of("aliases", "BKB", "reason", "they said so"));
        send(ROBIN, id, robin).then().statusCode(303);
        alex.putAll(Map.of("place", "Dummyville", "reason", "letterhead"));
        send(ALEX, id, alex).then().statusCode(303);
        assertEquals("[BKB] Dummyville", World.written(() -> told(id)));
    }

    @Test
    void two_who_change_one_field_the_second_sees_three_versions_and_loses_nothing() {
        UUID id = organization("Contested Club");
        Map<String, String> alex = opened(ALEX, id);
        Map<String, String> robin = opened(ROBIN, id);
        robin.putAll(Map.of("aliases", "CC\nClub C", "reason", "they said so"));
        send(ROBIN, id, robin).then().statusCode(303);
        alex.putAll(Map.of("aliases", "The Club", "place", "Dummyville", "reason", "letterhead"));
        Response conflict = send(ALEX, id, alex);
        conflict.then()
                .statusCode(409)
                .body(containsString("Robin Testcase changed this while"), containsString("CC, Club C"));
        Map<String, String> chosen = hidden(conflict, "class=\"conflict\"");
        assertEquals("Dummyville", chosen.get("place"));
        chosen.put("aliases", "The Club");
        send(ALEX, id, chosen).then().statusCode(303);
        assertEquals("[The Club] Dummyville", World.written(() -> told(id)));
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_everything_typed_is_kept() {
        UUID id = organization("Faulty Fund");
        Map<String, String> form = opened(ALEX, id);
        form.putAll(Map.of(
                "name", " ", "aliases", "kept \u202e one", "website", "javascript:alert(1)", "level", "galactic"));
        send(ALEX, id, form)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#edit-name\""),
                        containsString("id=\"edit-aliases-error\""),
                        containsString("id=\"edit-website-error\""),
                        containsString("id=\"edit-level-error\""),
                        containsString("value=\"javascript:alert(1)\""));
        Staff.as(ALEX)
                .formParam("reason", "a form that is not ours")
                .post("/desk/organizations/{id}/correction", id)
                .then()
                .statusCode(422);
        assertEquals("[] null", World.written(() -> told(id)));
    }

    @Test
    void hostile_names_are_shown_as_text() {
        UUID id = organization("<script>alert('a')</script> & Sons");
        page(id).then().body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert"));
        Staff.as(ALEX)
                .queryParam("q", "\"><script>")
                .get("/desk/organizations")
                .then()
                .body(not(containsString("\"><script>")));
    }

    @Test
    void whoever_keeps_only_one_campaign_may_not_change_organizations() {
        UUID id = organization("Foreign Federation");
        String session = Staff.session(Staff.editor("Campaign Only", DeskWorld.otherCampaign()));
        Staff.with(session).get("/desk/organizations").then().statusCode(403);
        Staff.with(session).get("/desk/organizations/{id}", id).then().statusCode(403);
        Staff.with(session)
                .formParams(opened(ALEX, id))
                .post("/desk/organizations/{id}/correction", id)
                .then()
                .statusCode(403);
        Staff.as(ALEX).get("/desk/organizations/{id}", UUID.randomUUID()).then().statusCode(404);
        assertFalse(
                World.written(() -> LedgerEntry.about(id)).stream().anyMatch(one -> one.verb.endsWith("corrected")));
    }

    private static UUID organization(String name) {
        UUID signOn = World.waitingEndorsement(name);
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }

    private static String told(UUID id) {
        Organization organization = Organization.withId(id);
        return organization.aliases + " " + organization.place;
    }

    private static void correct(UUID id, Map<String, String> typed) {
        Map<String, String> form = opened(ALEX, id);
        form.putAll(typed);
        form.put("reason", "their letterhead");
        send(ALEX, id, form).then().statusCode(303);
    }

    private static Response send(String who, UUID id, Map<String, String> form) {
        return Staff.as(who).formParams(form).post("/desk/organizations/{id}/correction", id);
    }

    private static Response page(UUID id) {
        return Staff.as(ALEX).get("/desk/organizations/{id}", id);
    }

    private static Map<String, String> opened(String who, UUID id) {
        Map<String, String> form = hidden(Staff.as(who).get("/desk/organizations/{id}", id), "id=\"correction\"");
        List.of("name", "aliases", "website", "level", "place")
                .forEach(field -> form.put(field, form.get("opened_" + field)));
        return form;
    }

    private static Map<String, String> hidden(Response page, String from) {
        String html = page.asString();
        String rest = html.substring(html.indexOf(from));
        Matcher hidden = HIDDEN.matcher(rest.substring(0, rest.indexOf("</form>")));
        Map<String, String> values = new HashMap<>();
        while (hidden.find()) {
            values.put(
                    hidden.group(1),
                    hidden.group(2)
                            .replace("&#39;", "'")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"));
        }
        return values;
    }
}
