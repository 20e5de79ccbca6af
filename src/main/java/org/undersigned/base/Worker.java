package org.undersigned.base;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A thread that does what there is to do: whenever it is woken, and by itself after each pause. */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private final Semaphore work = new Semaphore(0);
    private Thread thread;
    private volatile boolean running;

    public Worker(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    /** Also again, after it was stopped. */
    public void start() {
        running = true;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    public void wake() {
        work.release();
    }

    /** Whether a round that takes long should go on. */
    public boolean isRunning() {
        return running;
    }

    /** Waits for the round that is under way. */
    public void stop() throws InterruptedException {
        running = false;
        work.release();
        if (thread != null) {
            // Not interrupted: that would close the embedded database under everyone else.
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    private void run() {
        while (running) {
            try {
                work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                round.run();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "A round of %s failed; it will be tried again", name);
            }
        }
    }
}
