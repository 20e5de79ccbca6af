package org.undersigned.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Seals what was committed, within a second: at once after a commit of this node, and every half second for what another
 * node left or sealed.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final long PAUSE_MILLIS = 500;

    private final Seals seals;
    private final Event<Sealed> sealed;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;
    private long lastSeen;

    Sealer(Seals seals, Event<Sealed> sealed) {
        this.seals = seals;
        this.sealed = sealed;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = new Thread(this::run, "ledger-sealer");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release();
        // Not interrupted: that would close the embedded database under everyone else.
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    void wake(@Observes Recorded recorded) {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                work.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                work.drainPermits();
                sealAll();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("The ledger could not be sealed; it will be tried again", failure);
            }
        }
    }

    private void sealAll() {
        if (QuarkusTransaction.requiringNew().call(() -> LedgerEntry.toSeal(1).isEmpty())) {
            look();
            return;
        }
        while (seals.sealNext() == Seals.BATCH) {
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
