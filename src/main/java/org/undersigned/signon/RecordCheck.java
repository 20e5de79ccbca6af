package org.undersigned.signon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.undersigned.ledger.LedgerCheck;

/**
 * Verifies after each start what SQL cannot hold: the ledger's positions and chain, and that each sign-on has its entry.
 *
 * <p>A breach is said loudly and mended by nobody but a person; the site goes on serving what it holds.
 */
@ApplicationScoped
public class RecordCheck {

    private static final Logger LOG = Logger.getLogger(RecordCheck.class);
    private static final long PATIENCE_SECONDS = 10;

    private final LedgerCheck ledger;
    private final ReentrantLock verifying = new ReentrantLock();
    private volatile String found = "not verified yet";
    private volatile boolean stopping;

    RecordCheck(LedgerCheck ledger) {
        this.ledger = ledger;
    }

    // Waits for it: what goes on below a closed database would be told as a failure.
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        if (verifying.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            verifying.unlock();
        }
    }

    void verify(@ObservesAsync HttpServerStart open) {
        verifying.lock();
        try {
            if (!stopping) {
                look();
            }
        } finally {
            verifying.unlock();
        }
    }

    private void look() {
        try {
            Optional<String> breach = ledger.breach(() -> !stopping).or(RecordCheck::signOnWithoutEntry);
            breach.ifPresent(words -> LOG.errorf(
                    "THE RECORD DOES NOT HOLD: %s. Nothing was mended; restore a backup or ask for help.", words));
            found = breach.map(words -> "breach: " + words).orElse("whole");
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("The record could not be verified", failure);
                found = "could not be verified";
            }
        }
    }

    /** @return the first breach in plain words, or none */
    public Optional<String> breach() {
        return ledger.breach().or(RecordCheck::signOnWithoutEntry);
    }

    /** What the verification after the start found, in plain words. */
    String found() {
        return found;
    }

    private static Optional<String> signOnWithoutEntry() {
        long without = QuarkusTransaction.requiringNew()
                .call(
                        () -> SignOn.count(
                                "from SignOn one where not exists (select 1 from LedgerEntry entry where entry.subject = one.id)"));
        return without == 0 ? Optional.empty() : Optional.of(without + " sign-ons have no entry in the ledger");
    }
}
