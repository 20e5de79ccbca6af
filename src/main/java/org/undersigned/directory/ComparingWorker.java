package org.undersigned.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.undersigned.base.Worker;

/** Sees to it that possible duplicates are found soon after an organization is added or changed. */
@ApplicationScoped
class ComparingWorker {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ComparingService comparing;
    private final Worker worker = new Worker("possible-duplicates", PAUSE, this::compareAll);

    ComparingWorker(ComparingService comparing) {
        this.comparing = comparing;
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }

    private void compareAll() {
        boolean more = true;
        while (more && worker.isRunning()) {
            long begun = System.nanoTime();
            more = isAnyToCompare() && comparing.compareSome();
            makeRoom(System.nanoTime() - begun);
        }
    }

    // Whoever works at the desk meanwhile has half of the time, at least.
    private static void makeRoom(long nanoseconds) {
        LockSupport.parkNanos(nanoseconds);
    }

    // Asked outside the lane of writers, which nobody should wait for in vain.
    private static boolean isAnyToCompare() {
        return QuarkusTransaction.requiringNew().call(Uncompared::isAny);
    }
}
