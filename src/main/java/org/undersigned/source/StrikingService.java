package org.undersigned.source;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Strikable;

/** Takes what was recorded in error off everything public, and puts it back. */
@ApplicationScoped
public class StrikingService {

    private final Ledger ledger;
    private final CitationService citations;
    private final Clock clock;

    StrikingService(Ledger ledger, CitationService citations, Clock clock) {
        this.ledger = ledger;
        this.citations = citations;
        this.clock = clock;
    }

    /** @throws Refusal {@code already_struck}, {@code never_public} */
    @Writes
    public void strike(Class<? extends Strikable> type, UUID id, String reason) {
        Strikable one = find(type, id);
        ledger.changed(one.subjectType() + ".struck", one, reason, () -> one.strike(reason, clock.instant()));
    }

    /** @throws Refusal {@code nothing_to_restore} */
    @Writes
    public void restore(Class<? extends Strikable> type, UUID id, String reason) {
        Strikable one = find(type, id);
        ledger.changed(one.subjectType() + ".restored", one, reason, one::restore);
        if (one instanceof Fact fact && fact.isPublic()) {
            citations.disclose(fact.citations);
        }
    }

    private static Strikable find(Class<? extends Strikable> type, UUID id) {
        Strikable one = Panache.getEntityManager().find(type, id);
        if (one == null) {
            throw new NoResultException();
        }
        return one;
    }
}
