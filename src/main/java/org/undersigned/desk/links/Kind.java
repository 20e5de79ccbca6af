package org.undersigned.desk.links;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Worded;
import org.undersigned.ledger.Subject;

/** Records of one kind that have pages at the desk. @param code as the ledger calls it */
record Kind<S extends Subject>(String code, Class<S> type, Function<S, Worded> name) {

    Kind<S> as(String other) {
        return new Kind<>(other, type, name);
    }

    Link link(Subject subject) {
        S one = type.cast(subject);
        return new Link(code, Links.page(one), name.apply(one));
    }

    Map<UUID, Link> links(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery("from " + type.getSimpleName() + " it where it.id in :ids", type)
                .setParameter("ids", ids)
                .getResultList() // a name may be read from elsewhere, which ends a stream
                .stream()
                .collect(Collectors.toMap(one -> one.id, this::link));
    }
}
