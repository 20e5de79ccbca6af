package org.undersigned.base;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Tells two writers that met, which a second try mends, from a failure, which it does not. */
final class Collision {

    // In this order: serialization failure or H2 deadlock, PostgreSQL deadlock, H2 lock timeout, both wrote what may be
    // there once, one threw away what the other named. Where a rule forbids it, it is a Refusal before it gets here.
    private static final Set<String> STATES = Set.of("40001", "40P01", "HYT00", "23505", "23503");

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private Collision() {}
}
