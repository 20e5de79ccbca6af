package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Runs a use case in one transaction, and answers only when it would survive a crash.
 *
 * <p>A use case called by another joins its transaction: they commit together or not at all. Entities that leave the
 * lane are detached, so use cases return ids.
 */
@Writes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WriteLane {

    private static final int TRIES = 4;

    private final Durability durability;

    WriteLane(Durability durability) {
        this.durability = durability;
    }

    @AroundInvoke
    Object write(InvocationContext useCase) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return flushed(useCase);
        }
        Object result = retried(useCase);
        durability.await();
        return result;
    }

    private Object retried(InvocationContext useCase) {
        for (int attempt = 1; ; attempt++) {
            try {
                return durability.one(() -> QuarkusTransaction.requiringNew().call(() -> flushed(useCase)));
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !Collision.isBehind(failure)) {
                    throw failure;
                }
            }
        }
    }

    // A broken constraint is told while its cause can still be named, not as a failed commit.
    private static Object flushed(InvocationContext useCase) throws Exception {
        try {
            Object result = useCase.proceed();
            Panache.getEntityManager().flush();
            return result;
        } catch (ConstraintViolationException broken) {
            throw Refusal.of(broken);
        }
    }
}
