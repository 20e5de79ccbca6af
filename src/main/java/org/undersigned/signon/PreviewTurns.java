package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.undersigned.base.Failure;

/** Lets one preview be made at a time, and some wait a while: whoever has a link can ask for many at once. */
@ApplicationScoped
class PreviewTurns {

    private static final int MOST_WAITING = 16;
    private static final int MOST_SECONDS = 5;

    private final Semaphore places = new Semaphore(1 + MOST_WAITING);
    private final Semaphore turn = new Semaphore(1, true);

    /** @throws Failure {@code busy} */
    <T> T next(Supplier<T> look) {
        return held(places, 0, () -> held(turn, MOST_SECONDS, look));
    }

    private static <T> T held(Semaphore semaphore, int seconds, Supplier<T> look) {
        if (!isTaken(semaphore, seconds)) {
            throw Failure.busy();
        }
        try {
            return look.get();
        } finally {
            semaphore.release();
        }
    }

    private static boolean isTaken(Semaphore semaphore, int seconds) {
        try {
            return semaphore.tryAcquire(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
