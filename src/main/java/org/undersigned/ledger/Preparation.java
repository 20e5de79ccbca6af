package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Work that is written in many transactions and seen with the last of them. What is made for it names it as {@code preparedBy}; while it
 * stands here, entities with {@link #SEEN} leave that out of all that is asked of them. SQL of one's own has to leave it out itself.
 */
@Entity
public class Preparation extends PanacheEntityBase {

    /** The restriction by which an entity is not seen before its time. */
    public static final String SEEN =
            "(prepared_by is null or prepared_by not in (select unseen.id from preparation unseen))";

    @Id
    UUID id;

    /** The newest entry of the ledger when it began. */
    long since;

    /** Begins, or begins anew. */
    public static void begin(UUID id) {
        Preparation begun = findById(id);
        if (begun == null) {
            begun = new Preparation();
            begun.id = id;
            begun.persist();
        }
        begun.since = Entries.newest();
    }

    /** All that was made for it is seen from now on. */
    public static void end(UUID id) {
        deleteById(id);
    }

    /** Those of such kinds of records that others changed since it began. */
    public static Set<UUID> changedSince(UUID id, Collection<String> subjectTypes) {
        Preparation begun = findById(id);
        List<UUID> changed = getEntityManager()
                .createQuery(
                        "select distinct subject from LedgerEntry where sequence > ?1 and subjectType in ?2",
                        UUID.class)
                .setParameter(1, begun.since)
                .setParameter(2, subjectTypes)
                .getResultList();
        return Set.copyOf(changed);
    }
}
