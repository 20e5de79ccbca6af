package org.undersigned.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What it takes until a commit survives a crash and a power cut.
 *
 * <p>On PostgreSQL that is the commit itself. H2 never calls fsync on its own, and several writers at once left half a
 * transaction behind a kill now and then: so there is one writer, and a {@code CHECKPOINT SYNC} before the answer, one for
 * all the commits that waited meanwhile.
 */
@ApplicationScoped
class Durability {

    private final boolean embedded;
    private final DataSource database;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final ReentrantLock oneCheckpoint = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    private long durable;

    Durability(@ConfigProperty(name = "quarkus.datasource.db-kind") String kind, DataSource database) {
        this.embedded = kind.equals("h2");
        this.database = database;
    }

    <T> T one(Supplier<T> transaction) {
        if (!embedded) {
            return transaction.get();
        }
        oneWriter.lock();
        try {
            T result = transaction.get();
            committed.incrementAndGet();
            return result;
        } finally {
            oneWriter.unlock();
        }
    }

    void await() {
        if (!embedded) {
            return;
        }
        long mine = committed.get();
        oneCheckpoint.lock();
        try {
            if (durable < mine) {
                long reached = committed.get();
                checkpoint();
                durable = reached;
            }
        } finally {
            oneCheckpoint.unlock();
        }
    }

    private void checkpoint() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException failure) {
            throw new IllegalStateException("The change is committed, but was not forced to the disk", failure);
        }
    }
}
