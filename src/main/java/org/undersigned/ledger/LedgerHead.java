package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

/** The newest sealed position and its hash. */
@Entity
public class LedgerHead extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    int id;

    public long position;
    public String hash;

    public static LedgerHead now() {
        return findById(ONLY);
    }

    /** How many public changes are committed, sealed or not yet: whatever is shown of the record changes only with it. */
    public static long publicChanges() {
        return getEntityManager()
                .createQuery(
                        "select h.position + (select count(*) from LedgerEntry e where e.isPublic = true and e.position is null)"
                                + " from LedgerHead h",
                        Long.class)
                .getSingleResult();
    }

    /** Waits until nobody else seals, in the whole cluster. */
    public static LedgerHead locked() {
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
