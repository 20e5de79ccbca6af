package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.directory.Level;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;

/** Organizations by where they are and how far they reach. */
@QuarkusTest
class OrganizationPlaceTest {

    private static final String ALEX = "Alex Example";

    @Test
    void the_search_box_finds_an_organization_by_its_place_alone_and_beside_its_name() {
        UUID here = organization("Quoll Legal Helpers", Level.LOCAL, "Sprïngfieldia, Guam");
        UUID there = organization("Takahe Legal Helpers", Level.LOCAL, "Elsewhereia");
        for (String q : List.of("springfieldia", "legal springfieldia", "SPRINGF quoll", "guam quoll helpers")) {
            for (String path : List.of("/desk/search", "/desk/search/options", "/desk/organizations")) {
                assertTrue(finds(path, q, here), path + " " + q);
                assertFalse(finds(path, q, there), path + " " + q);
            }
        }
        assertFalse(finds("/desk/search", "springfieldia nobodyatall", here));
        assertFalse(finds("/desk/search", "pringfieldia", here));
        Staff.as(ALEX)
                .queryParam("q", "springfieldia")
                .get("/desk/search")
                .then()
                .body(containsString("Sprïngfieldia"));
    }

    @Test
    void those_that_are_called_so_come_before_those_that_are_there() {
        UUID there = organization("Aardvark Aid", null, "Numbatton");
        UUID called = organization("Numbatton Numbats", null, null);
        assertEquals(
                List.of(called, there),
                World.written(() -> Organizations.namedOrPlaced("numbatton", 9).stream()
                        .map(one -> one.id)
                        .toList()));
    }

    @Test
    void a_place_makes_nobody_look_like_another() {
        UUID id = organization("Potoroo Pals", null, "Bettongville");
        assertEquals(List.of(), World.written(() -> Organizations.named("bettongville", 9)));
        assertEquals(List.of(), World.written(() -> Organizations.resembling("Betongville", 9)));
        assertFalse(finds("/desk/suggestions/organizations", "bettongville", id));
        Staff.as(ALEX)
                .queryParam("q", "potoroo")
                .get("/desk/suggestions/organizations")
                .then()
                .body(containsString(id.toString()));
    }

    @Test
    void the_list_is_narrowed_by_reach_and_by_place() {
        UUID local = organization("Bilby Broadcasters Locally", Level.LOCAL, "Bilbyborough, Guam");
        UUID national = organization("Bilby Broadcasters Nationally", Level.NATIONAL, "Bilbyborough Heights");
        UUID none = organization("Bilby Broadcasters", null, null);
        assertEquals(List.of(local), narrowed("level=local", local, national, none));
        assertEquals(List.of(national), narrowed("level=national", local, national, none));
        assertEquals(List.of(local, national), narrowed("place=BILBYB", local, national, none));
        assertEquals(List.of(local), narrowed("place=guam", local, national, none));
        assertEquals(List.of(national), narrowed("place=h%C3%A9ights+bilby", local, national, none));
        assertEquals(List.of(national), narrowed("level=national&place=bilbyb", local, national, none));
        assertEquals(List.of(), narrowed("level=state&place=bilbyb", local, national, none));
        assertEquals(List.of(), narrowed("level=galactic", local, national, none));
    }

    @Test
    void whoever_searches_for_a_reach_is_told_that_it_is_a_filter() {
        Staff.as(ALEX)
                .queryParam("q", "qzxqzx nationalqzx")
                .get("/desk/search")
                .then()
                .body(containsString("is a filter of their list"), containsString("<a href=\"/desk/organizations\">"));
        Staff.as(ALEX).get("/desk/search").then().body(not(containsString("is a filter of their list")));
    }

    private static List<UUID> narrowed(String filters, UUID... all) {
        String page = Staff.as(ALEX)
                .urlEncodingEnabled(false)
                .get("/desk/organizations?q=bilby&" + filters)
                .asString();
        return List.of(all).stream()
                .filter(one -> page.contains("/desk/organizations/" + one))
                .toList();
    }

    private static boolean finds(String path, String q, UUID organization) {
        return Staff.as(ALEX).queryParam("q", q).get(path).asString().contains(organization.toString());
    }

    private static UUID organization(String name, Level level, String place) {
        return World.written(() -> {
            Organization one = Organization.called(
                    name, null, level, place, name.toLowerCase().replace(' ', '-'), Instant.now());
            one.persist();
            return one.id;
        });
    }
}
