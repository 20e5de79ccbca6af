package org.undersigned.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class LedgerTest {

    @Inject
    LedgerCheck check;

    @Inject
    SignOnService signOns;

    @Test
    void a_public_change_has_its_position_within_a_second_and_the_chain_holds() throws InterruptedException {
        UUID endorsement = World.endorsement("Placeholder Riders’ Union");
        Thread.sleep(1_000);
        LedgerEntry entry = World.written(() -> LedgerEntry.about(endorsement)).get(0);
        assertTrue(entry.position > 0);
        assertTrue(entry.publicPart.startsWith("{\"actor\":\"system\",\"at\":\""), entry.publicPart);
        assertFalse(entry.publicPart.contains("Placeholder"), entry.publicPart);
        assertEquals(Optional.empty(), check.breach());
    }

    @Test
    void what_waits_for_the_desk_has_no_public_part() throws InterruptedException {
        UUID waiting = World.waitingEndorsement("Sample Valley Library Friends");
        Thread.sleep(1_000);
        LedgerEntry entry = World.written(() -> LedgerEntry.about(waiting)).get(0);
        assertFalse(entry.isPublic);
        assertEquals(null, entry.position);
    }

    @Test
    void a_withdrawal_is_told_with_the_fields_that_changed_and_the_reason_only_at_the_desk() {
        UUID endorsement = World.endorsement("Dummy County Choir");
        signOns.withdraw(endorsement, "the board changed its mind", null);
        LedgerEntry newest = World.written(() -> LedgerEntry.about(endorsement)).get(0);
        assertEquals("sign_on.withdrawn", newest.verb);
        assertEquals(List.of("withdrawn_at"), newest.fieldNames());
        assertEquals("the board changed its mind", newest.reason);
        assertEquals(
                "the board changed its mind",
                newest.changes().byField().get("withdrawal_reason").after());
    }

    @Test
    void the_digest_is_that_of_the_subject_as_it_is_now() {
        UUID endorsement = World.endorsement("Test Harbor Cyclists");
        String expected = World.written(() -> Digest.of(SignOn.<SignOn>findById(endorsement)));
        assertEquals(
                expected, World.written(() -> LedgerEntry.about(endorsement)).get(0).digest);
    }
}
