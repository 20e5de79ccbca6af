package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.base.Installation;
import org.undersigned.base.Writes;

/** Gives records that stand already what the search finds them by. */
@ApplicationScoped
public class WordsService {

    private static final int AT_ONCE = 500;

    private final Clock clock;

    WordsService(Clock clock) {
        this.clock = clock;
    }

    /**
     * Settles some of a kind, by their ids.
     *
     * @param which of them, as a query's entity and condition
     * @return the id behind which to go on, or null at the end
     */
    @Writes
    public <T> UUID settleSome(String which, Class<T> kind, UUID after, Consumer<T> settle) {
        EntityManager records = Panache.getEntityManager();
        List<T> some = records.createQuery("from " + which + " and id > :after order by id", kind)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
        some.forEach(settle);
        return some.size() < AT_ONCE
                ? null
                : (UUID) records.getEntityManagerFactory()
                        .getPersistenceUnitUtil()
                        .getIdentifier(some.get(AT_ONCE - 1));
    }

    @Writes
    public void noteDone(String fact) {
        Installation.note(fact, "", clock.instant());
    }
}
