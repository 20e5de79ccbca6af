package org.undersigned.directory;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Organizations that were added or changed since they were last compared with others. */
public final class Uncompared {

    /** Some of them; nobody else compares or changes these before this transaction ends. */
    static List<Organization> some(int limit) {
        // In the order of an index, and locked only once found: H2 would sort, and lock, all that there are.
        List<UUID> ids = Organization.getEntityManager()
                .createQuery("select id from Organization where compared = false order by compared, id", UUID.class)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : Organization.<Organization>find("id in ?1 and compared = false", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    static boolean isAny() {
        return Organization.find("compared = false").firstResultOptional().isPresent();
    }

    public static long count() {
        return Organization.count("compared = false");
    }

    private Uncompared() {}
}
