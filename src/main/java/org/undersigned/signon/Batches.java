package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Parts;

/** Many sign-ons in one transaction: some are read at once, written in batches, and let go of before the next. */
final class Batches {

    /** Goes through them in their order, some at a time; whatever was read before is detached afterwards. */
    static void each(List<UUID> ids, Consumer<List<SignOn>> work) {
        for (List<UUID> some : Parts.of(ids, Recordings.AT_ONCE)) {
            Map<UUID, SignOn> whole =
                    SignOns.whole(some).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
            work.accept(some.stream().map(whole::get).toList());
            write();
        }
    }

    /** Writes what was changed, and lets go of all that the transaction holds in memory. */
    static void write() {
        EntityManager session = Panache.getEntityManager();
        session.flush();
        session.clear();
    }

    private Batches() {}
}
