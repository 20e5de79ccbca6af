package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.ledger.LedgerCheck;

@QuarkusTest
class RecordCheckTest {

    private static final List<LogRecord> SAID = new ArrayList<>();
    private static final Handler HEARD = new Handler() {
        @Override
        public void publish(LogRecord said) {
            SAID.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    RecordCheck check;

    @Inject
    LedgerCheck ledger;

    @Inject
    EntityManager records;

    @Test
    void a_failure_is_said_once_and_a_stop_is_not() throws InterruptedException {
        World.endorsement("Replica Railway Readers");
        assertEquals("could not be verified", foundWhereNothingCanBeRead(false));
        assertEquals("not verified yet", foundWhereNothingCanBeRead(true));
        assertEquals(1, SAID.size());
        assertThrows(CancellationException.class, () -> ledger.breach(() -> false));
    }

    private String foundWhereNothingCanBeRead(boolean stopping) throws InterruptedException {
        RecordCheck another = new RecordCheck(ledger);
        Logger.getLogger(RecordCheck.class.getName()).addHandler(HEARD);
        QuarkusTransaction.begin();
        try {
            QuarkusTransaction.setRollbackOnly();
            if (stopping) {
                another.stop(null);
            }
            another.verify(null);
        } finally {
            QuarkusTransaction.rollback();
            Logger.getLogger(RecordCheck.class.getName()).removeHandler(HEARD);
        }
        return another.found();
    }

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
