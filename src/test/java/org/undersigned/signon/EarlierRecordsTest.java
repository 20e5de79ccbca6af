package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;

@QuarkusTest
class EarlierRecordsTest {

    @Inject
    EarlierRecords earlier;

    @Test
    void what_stood_before_there_were_words_is_found_after_the_next_start() {
        UUID signOn = World.endorsement("Order of Earlier Egrets");
        UUID person = World.individual("earlier", "Egbert Earlier", one -> {});
        World.written(() -> {
            Contact contact = Contact.of(SignOn.withId(person));
            contact.email = "Egbert@earlier.example.org";
            contact.persist();
            return contact;
        });
        forget();
        assertEquals(List.of(), found("earlier"));
        assertEquals(List.of(), found("egbert@ear"));
        earlier.settleAll();
        assertEquals(Set.of(signOn, person), Set.copyOf(found("earlier")));
        assertEquals(List.of(person), found("egbert@ear"));
        assertEquals(
                1, (int) World.written(() -> Organizations.named("egrets", 9).size()));
    }

    @Test
    void what_stood_before_places_were_found_is_found_by_them_after_the_next_start() {
        World.written(() -> {
            Organization one =
                    Organization.called("Ernest Earlier", null, null, "Egretham", "ernest-earlier", Instant.now());
            one.persist();
            return one;
        });
        run("delete from organization_placed_word");
        run("update organization set place_text = ''");
        run("delete from installation where fact = 'places'");
        assertEquals(0, placed("egretham"));
        earlier.begin(new StartupEvent());
        assertEquals(1, placed("egretham"));
        run("delete from organization_placed_word");
        earlier.begin(new StartupEvent());
        assertEquals(0, placed("egretham"), "it is done once");
        run("delete from installation where fact = 'places'");
        earlier.begin(new StartupEvent());
        assertEquals(1, placed("earlier egretham"));
    }

    @Test
    void a_website_at_a_site_that_many_share_is_keyed_anew_at_the_next_start() {
        UUID id = World.written(() -> {
            Organization one = Organization.called(
                    "Grouped Earlier",
                    "https://facebook.com/groups/earlier",
                    null,
                    null,
                    "grouped-earlier",
                    Instant.now());
            one.persist();
            return one.id;
        });
        run("update organization_key set content = 'site:facebook.com/groups'"
                + " where content = 'site:facebook.com/groups/earlier'");
        earlier.begin(new StartupEvent());
        assertEquals(List.of(), at("https://m.facebook.com/groups/earlier"), "it is done once");
        run("delete from installation where fact = 'websites'");
        earlier.begin(new StartupEvent());
        assertEquals(List.of(id), at("https://m.facebook.com/groups/earlier"));
    }

    private static List<UUID> at(String website) {
        return World.written(() ->
                Organizations.named(website, 9).stream().map(one -> one.id).toList());
    }

    private static int placed(String query) {
        return World.written(() -> Organizations.namedOrPlaced(query, 9).size());
    }

    private static void forget() {
        for (String sql : List.of(
                "delete from organization_word",
                "delete from sign_on_word",
                "delete from ledger_entry_word",
                "update contact set email_key = null")) {
            run(sql);
        }
    }

    private static void run(String sql) {
        World.written(() -> Panache.getEntityManager().createNativeQuery(sql).executeUpdate());
    }

    private static List<UUID> found(String query) {
        return World.written(() ->
                SignOnFinder.find(query, Organizations.named(query, 9), new Reach(true, Set.of()), 9).stream()
                        .map(one -> one.id)
                        .toList());
    }
}
