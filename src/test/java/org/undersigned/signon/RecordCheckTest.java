package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

@QuarkusTest
class RecordCheckTest {

    @Inject
    RecordCheck check;

    @Inject
    EntityManager records;

    @Test
    void a_record_with_all_its_entries_holds() {
        World.endorsement("Mock Meadow Gardeners");
        assertEquals(Optional.empty(), check.breach());
    }

    @Test
    @TestTransaction
    void a_changed_entry_is_found() {
        World.endorsement("Fictive Ferry Friends");
        records.createNativeQuery(
                        "update ledger_entry set public_part = replace(public_part, '\"v\":1', '\"v\":2') where position = 1")
                .executeUpdate();
        assertTrue(
                check.breach().orElseThrow().contains("position 1"),
                check.breach().orElseThrow());
    }

    @Test
    @TestTransaction
    void an_entry_beyond_the_head_is_found() {
        records.createNativeQuery("update ledger_entry set position = 1000000, public_part = '{}', hash = 'none'"
                        + " where is_public and subject = ?1")
                .setParameter(1, World.endorsement("Specimen Street Sweepers"))
                .executeUpdate();
        assertTrue(
                check.breach().orElseThrow().endsWith(", an entry at 1000000"),
                check.breach().orElseThrow());
    }
}
