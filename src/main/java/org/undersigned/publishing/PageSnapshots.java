package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.undersigned.ledger.Recorded;
import org.undersigned.ledger.Sealed;

/**
 * Pages kept as bytes, all dropped when the record has changed.
 *
 * <p>The first change after a quiet while drops them at once, so that whoever made it sees it; further ones drop them once more
 * when the while is over. A page whose rendering began before a drop is not kept. The oldest go when there is too much.
 */
@ApplicationScoped
public class PageSnapshots {

    private static final Duration WHILE = Duration.ofMillis(900);
    private static final long MOST_BYTES = 48L << 20;

    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final Map<String, Long> oldestFirst = new LinkedHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(PageSnapshots::daemon);
    private long bytes;
    private long generation;
    private long droppedAt = System.nanoTime() - WHILE.toNanos();
    private boolean dropIsDue;
    private boolean changeWaits;

    KeptPage find(String path) {
        return pages.get(path);
    }

    /** To be asked before a rendering begins, and given back when it is to be kept. */
    synchronized long generation() {
        return generation;
    }

    synchronized void keep(String path, KeptPage page, long began) {
        if (began != generation) {
            return;
        }
        forget(path);
        pages.put(path, page);
        oldestFirst.put(path, page.size());
        bytes += page.size();
        while (bytes > MOST_BYTES) {
            forget(oldestFirst.keySet().iterator().next());
        }
    }

    void changed(@Observes Recorded recorded) {
        dropSoon(true);
    }

    void sealed(@Observes Sealed sealed) {
        dropSoon(false);
    }

    private synchronized void dropSoon(boolean recorded) {
        changeWaits |= recorded;
        long waited = System.nanoTime() - droppedAt;
        if (waited >= WHILE.toNanos()) {
            drop();
        } else if (!dropIsDue) {
            dropIsDue = true;
            timer.schedule(this::dropWhatIsDue, WHILE.toNanos() - waited, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void dropWhatIsDue() {
        dropIsDue = false;
        drop();
    }

    // Only a change begins another while: its sealing, a moment later, is no reason to let the next one wait.
    private void drop() {
        generation++;
        if (changeWaits) {
            droppedAt = System.nanoTime();
            changeWaits = false;
        }
        pages.clear();
        oldestFirst.clear();
        bytes = 0;
    }

    private void forget(String path) {
        Long size = oldestFirst.remove(path);
        if (size != null) {
            pages.remove(path);
            bytes -= size;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "page-snapshots");
        thread.setDaemon(true);
        return thread;
    }
}
