package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.directory.Organization;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class CollisionTest {

    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");

    @Inject
    SignOnService signOns;

    @Inject
    UseCase useCase;

    @ApplicationScoped
    static class UseCase {

        @Writes
        UUID add(String name) {
            Organization organization = Organization.called(name, List.of(), THEN);
            organization.persist();
            return organization.id;
        }
    }

    @Test
    void an_endorsement_is_published_while_another_makes_its_organization_public() throws Exception {
        UUID waiting = World.waitingEndorsement("Two Letters League");
        CompletableFuture<Void> other =
                halfWritten(() -> SignOn.withId(waiting).organization.makePublic(THEN));
        signOns.publish(waiting);
        other.get();
        assertTrue(World.written(() -> SignOn.withId(waiting).isLive()));
    }

    @Test
    void organizations_of_one_name_added_at_once_have_an_address_each() throws Exception {
        CompletableFuture<Void> other = halfWritten(() -> useCase.add("Simultaneous Singers"));
        UUID second = useCase.add("Simultaneous Singers");
        other.get();
        assertEquals("simultaneous-singers-2", World.written(() -> Organization.<Organization>findById(second).slug));
    }

    @Test
    void of_two_who_are_to_lead_a_letter_at_one_place_only_one_does() throws Exception {
        UUID first = World.waitingEndorsement("Leading Lamps");
        UUID second = World.waitingEndorsement("Leading Lights");
        World.written(() -> SignOn.withId(first).leadOrdinal = SignOn.withId(second).leadOrdinal = 7);
        CompletableFuture<Void> other = halfWritten(() -> SignOn.withId(first).publish(THEN));
        Refusal refusal = assertThrows(Refusal.class, () -> signOns.publish(second));
        other.get();
        assertEquals("lead_taken lead", refusal.code + " " + refusal.field);
        assertFalse(World.written(() -> SignOn.withId(second).isLive()));
    }

    /** Somebody else's writing that commits only when whoever comes next waits for it. */
    private static CompletableFuture<Void> halfWritten(Runnable use) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> World.written(() -> {
            use.run();
            Panache.getEntityManager().flush();
            written.countDown();
            return pause();
        }));
        assertTrue(written.await(10, TimeUnit.SECONDS));
        return writing;
    }

    private static Void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
            return null;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
