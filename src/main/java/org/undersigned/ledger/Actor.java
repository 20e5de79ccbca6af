package org.undersigned.ledger;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.undersigned.base.Codes;

/** Who changes the record: {@code id} and {@code name} are the desk's own, {@code kind} is public. */
public record Actor(Kind kind, UUID id, String name) {

    public enum Kind {
        STAFF,
        PARTNER,
        SIGNER,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, null);

    /** Holds who acts in a request, from the moment that a door knows it. */
    @RequestScoped
    @Unremovable
    public static class Present {

        private Actor actor = SYSTEM;

        public void is(Actor present) {
            actor = present;
        }

        Actor actor() {
            return actor;
        }
    }

    /** Does something outside of any request, for somebody. */
    public static void as(Actor actor, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            Arc.container().instance(Present.class).get().is(actor);
            work.run();
        } finally {
            request.terminate();
        }
    }

    public static Actor now() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Present.class).get().actor()
                : SYSTEM;
    }

    String code() {
        return Codes.of(kind);
    }
}
