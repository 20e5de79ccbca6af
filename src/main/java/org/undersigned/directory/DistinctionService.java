package org.undersigned.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Remembers that two organizations are not the same. */
@ApplicationScoped
public class DistinctionService {

    private final Ledger ledger;
    private final Clock clock;

    DistinctionService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Once for any two; a second time changes nothing. */
    @Writes
    public void tellApart(UUID one, UUID other) {
        Organization first = Organization.withId(one);
        Organization second = Organization.withId(other);
        if (first.equals(second)) {
            throw new Refusal("merged_with_itself");
        }
        if (!Distinction.isMade(first, second)) {
            Resemblance.forget(first, second);
            ledger.made("distinction.made", Distinction.between(first, second, clock.instant()));
        }
    }
}
