package org.undersigned.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.undersigned.base.Worker;

/**
 * Seals what was committed, within a second: at once after a commit of this node, and every half second for what another
 * node left or sealed.
 */
@ApplicationScoped
public class Sealer {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Seals seals;
    private final Event<Sealed> sealed;
    private final Worker worker = new Worker("ledger-sealer", PAUSE, this::sealAll);
    private long lastSeen;

    Sealer(Seals seals, Event<Sealed> sealed) {
        this.seals = seals;
        this.sealed = sealed;
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }

    void wake(@Observes Recorded recorded) {
        worker.wake();
    }

    /** Seals all that waits to be sealed now: for whoever has much to write that can wait until then. */
    public void goFirst() {
        while (waits() && seals.sealNext() == Seals.BATCH) {}
    }

    private static boolean waits() {
        return !QuarkusTransaction.requiringNew().call(() -> Entries.toSeal(1).isEmpty());
    }

    private void sealAll() {
        while (waits() && seals.sealNext() == Seals.BATCH) {
            look();
        }
        look();
    }

    private void look() {
        long position = QuarkusTransaction.requiringNew().call(() -> LedgerHead.now().position);
        if (position != lastSeen) {
            lastSeen = position;
            sealed.fire(new Sealed(position));
        }
    }
}
