package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.directory.Likeness;
import org.undersigned.directory.Lookalike;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Uncompared;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

@QuarkusTest
class DuplicateDeskTest {

    private static final String ALEX = "Alex Example";
    private static final Pattern FIRST = Pattern.compile("<h2><a href=\"[^\"]*\"><bdi>([^<]*)</bdi>");

    @Test
    void a_similar_name_shows_while_one_types_with_its_reason() {
        organization("Immigrant Legal Resource Center");
        suggestions("Immigration Legal Resource Center")
                .then()
                .body(containsString("data-name=\"Immigrant Legal Resource Center\""), containsString("similar name"));
        organization("Unwritten Letters Society of Placeholder");
        suggestions("ULSP").then().body(containsString("Unwritten Letters"), containsString("initials of the name"));
    }

    @Test
    void a_name_like_another_of_an_organization_that_is_two_is_recorded_as_new() {
        UUID known = organization("National Immigrant Justice Center");
        UUID recorded = World.endorsement("two-centers", "National Immigration Law Center", one -> {});
        assertEquals(false, known.equals(World.written(() -> SignOn.withId(recorded).organization.id)));
        assertEquals(
                List.of(),
                alike("National Immigration Law Center").stream()
                        .filter(one -> one.organization().id.equals(known))
                        .toList());
    }

    @Test
    void another_name_and_the_names_of_what_was_merged_into_it_show_too() {
        UUID id = organization("Doubly Named Dockers");
        World.written(() -> {
            Organization one = Organization.withId(id);
            one.website = "https://www.dockers.example.org";
            one.rename(one.name, List.of("Harbor Hands United"));
            return id;
        });
        UUID merged = organization("Longshore Lanterns Local");
        Staff.as(ALEX)
                .formParam("into", id)
                .formParam("reason", "one")
                .post("/desk/organizations/{merged}/merger", merged)
                .then()
                .statusCode(303);
        assertEquals(Likeness.NAME, alike("harbor hands, united").get(0).likeness());
        assertEquals(Likeness.SIMILAR, alike("Harbour Hands United").get(0).likeness());
        assertEquals(id, alike("Longshore Lantern Local").get(0).organization().id);
    }

    @Test
    void two_of_one_website_stand_on_the_list_whatever_they_are_called() {
        UUID one = organization("Marzipan Makers Guild");
        UUID other = organization("Northern Sugar Alliance");
        for (UUID id : List.of(one, other)) {
            World.written(() -> {
                Organization its = Organization.withId(id);
                its.website = "https://www.sweets.example.org/" + its.name.charAt(0);
                its.rename(its.name, List.of());
                return id;
            });
        }
        assertEquals(1, count(list(), "/desk/organizations/" + other + "/merger?into=" + one));
        Staff.as(ALEX)
                .get("/desk/organizations/{one}", one)
                .then()
                .body(containsString("Northern Sugar Alliance"), containsString("same website"));
    }

    @Test
    void the_queue_tells_how_long_each_waits_and_what_may_be_the_same_as_its_signer() {
        UUID known = organization("Sample Queue Library Friends");
        UUID waiting = World.waitingEndorsement("Sample Queue Libary Friends");
        UUID signer = World.written(() -> SignOn.withId(waiting).organization.id);
        list();
        Staff.as(ALEX)
                .get("/desk?q=queue+libary")
                .then()
                .body(containsString("<strong>"), containsString("published today"), containsString("May be the same"))
                .body(containsString("/desk/organizations/" + signer + "/merger?into=" + known));
    }

    @Test
    void the_list_shows_each_two_once_until_they_are_told_apart_or_merged() {
        UUID one = organization("Aardvark Rescue League of Testville");
        UUID other = organization("Aardvarks Rescue League of Testville");
        String pair = "/desk/organizations/" + other + "/merger?into=" + one;
        Response list = list();
        assertEquals(1, count(list, pair));
        assertEquals(0, count(list, "/desk/organizations/" + one + "/merger?into=" + other));
        Staff.as(ALEX).get("/desk/organizations/{one}", one).then().body(containsString("May be the same"));
        for (int twice = 0; twice < 2; twice++) {
            Staff.as(ALEX)
                    .formParam("one", other)
                    .formParam("other", one)
                    .post("/desk/organizations/duplicates/distinctions?sort=likeness&q=rescue")
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/desk/organizations/duplicates?q=rescue&sort=likeness"));
        }
        assertEquals(0, count(list(), pair));
        Staff.as(ALEX).get("/desk/organizations/{one}", one).then().body(not(containsString("May be the same")));
        assertEquals(1, (int) World.written(
                () -> (int) LedgerEntry.count("verb = 'distinction.made' and changes like ?1", "%" + one + "%")));
        UUID third = organization("Aardvark’s Rescue League, Testville");
        assertEquals(
                1,
                count(list(), "/desk/organizations/" + third + "/merger?into=" + one)
                        + count(list(), "/desk/organizations/" + one + "/merger?into=" + third));
    }

    @Test
    void the_list_is_narrowed_by_words_and_reason_sorted_and_given_out_and_follows_what_changes() {
        organization("Zebra Listing Friends");
        UUID zebras = organization("Zebras Listing Friends");
        UUID initials = organization("ZLF");
        String both = "?q=listing+friends";
        assertEquals(
                List.of("Zebra Listing Friends", "Zebra Listing Friends", "Zebras Listing Friends"),
                list(both).asString().lines().flatMap(DuplicateDeskTest::first).toList());
        assertEquals(1, count(list(both + "&likeness=similar"), "<li>\n    <div>"));
        assertEquals(2, count(list(both + "&likeness=acronym"), "<li>\n    <div>"));
        assertTrue(isLast("similar name", "initials of the name", both + "&sort=likeness"));
        assertTrue(isLast("initials of the name", "similar name", both + "&sort=-likeness"));
        list("?likeness=smell").then().statusCode(422);
        List<String> lines = Staff.as(ALEX)
                .urlEncodingEnabled(false)
                .get("/desk/exports/duplicates.csv" + both + "&likeness=similar")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("Zebra Listing Friends,Zebras Listing Friends,similar name,"), lines.get(1));

        World.written(() -> {
            Organization.withId(initials).rename("Something Else Entirely, Listing Friends", List.of());
            return null;
        });
        assertEquals(1, count(list(both), "<li>\n    <div>"));
        Staff.as(ALEX)
                .formParam("into", initials)
                .formParam("reason", "one")
                .post("/desk/organizations/{merged}/merger", zebras)
                .then()
                .statusCode(303);
        assertEquals(
                0,
                count(
                        Staff.as(ALEX).urlEncodingEnabled(false).get("/desk/organizations/duplicates?q=zebras"),
                        "/desk/organizations/" + zebras + "\""));
        Staff.with(Staff.session(Staff.editor("Campaign Only", DeskWorld.otherCampaign())))
                .get("/desk/exports/duplicates.csv")
                .then()
                .statusCode(403);
    }

    private static boolean isLast(String reason, String other, String query) {
        String page = list(query).asString();
        return page.lastIndexOf(reason) > page.lastIndexOf(other);
    }

    private static Stream<String> first(String line) {
        return FIRST.matcher(line).results().map(found -> found.group(1));
    }

    @Test
    void forged_forms_and_those_who_may_not_change_nothing() {
        UUID one = organization("Forged Pair");
        Staff.as(ALEX)
                .formParam("one", one)
                .post("/desk/organizations/duplicates/distinctions")
                .then()
                .statusCode(422);
        Staff.as(ALEX)
                .formParam("one", one)
                .formParam("other", one)
                .post("/desk/organizations/duplicates/distinctions")
                .then()
                .statusCode(422);
        String session = Staff.session(Staff.editor("Campaign Only", DeskWorld.otherCampaign()));
        Staff.with(session).get("/desk/organizations/duplicates").then().statusCode(403);
        Staff.with(session)
                .formParam("one", one)
                .post("/desk/organizations/duplicates/distinctions")
                .then()
                .statusCode(403);
    }

    private static Response list() {
        return list("");
    }

    private static Response list(String query) {
        awaitCompared();
        return Staff.as(ALEX).urlEncodingEnabled(false).get("/desk/organizations/duplicates" + query);
    }

    static void awaitCompared() {
        for (int tries = 0; World.written(Uncompared::count) > 0; tries++) {
            assertTrue(tries < 600, "The organizations are not compared");
            World.pause();
        }
    }

    private static int count(Response page, String text) {
        page.then().statusCode(200);
        Matcher found = Pattern.compile(Pattern.quote(text)).matcher(page.asString());
        return (int) found.results().count();
    }

    private static List<Lookalike> alike(String name) {
        return World.written(() -> Lookalike.of(name, 5));
    }

    private static Response suggestions(String q) {
        return Staff.as(ALEX).queryParam("q", q).get("/desk/suggestions/organizations");
    }

    private static UUID organization(String name) {
        UUID signOn = World.waitingEndorsement(name);
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }
}
