package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.directory.Organizations;

@QuarkusTest
class EarlierRecordsTest {

    @Inject
    EarlierRecords earlier;

    @Test
    void what_stood_before_there_were_words_is_found_after_the_next_start() {
        UUID signOn = World.endorsement("Earlier Egrets");
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

    private static void forget() {
        for (String sql : List.of(
                "delete from organization_word",
                "delete from sign_on_word",
                "delete from ledger_entry_word",
                "update contact set email_key = null")) {
            World.written(
                    () -> Panache.getEntityManager().createNativeQuery(sql).executeUpdate());
        }
    }

    private static List<UUID> found(String query) {
        return World.written(() -> SignOnFinder.find(query, List.of(), new Reach(true, Set.of()), 9).stream()
                .map(one -> one.id)
                .toList());
    }
}
