package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Folded;

/**
 * An organization that may be the same as another, or as the one that somebody types.
 *
 * @param nearness how nearly alike their names are written, from 0 to 1
 */
public record Lookalike(Organization organization, Likeness likeness, double nearness) {

    // More of them have only words in common that many have.
    private static final int MOST = 60;
    private static final Comparator<Lookalike> LIKELIEST_FIRST = Comparator.comparing(Lookalike::likeness)
            .thenComparing(Lookalike::nearness, Comparator.reverseOrder())
            .thenComparing(one -> one.organization.id.toString());

    /** Those that may be meant by a name, likeliest first. */
    public static List<Lookalike> of(String name, int limit) {
        return Folded.words(name).isEmpty() ? List.of() : of(OrganizationKeys.of(List.of(name), null), limit);
    }

    /** Those that may be the same as one that is known, but for those that somebody told apart from it. */
    public static List<Lookalike> of(Organization known, int limit) {
        return of(known.keys, MOST).stream()
                .filter(one -> !one.organization.equals(known) && !Distinction.isMade(known, one.organization))
                .limit(limit)
                .toList();
    }

    private static List<Lookalike> of(Set<String> keys, int limit) {
        List<Organization> candidates = keys.isEmpty() ? List.of() : Organization.list("id in ?1", ids(keys));
        return candidates.stream()
                .flatMap(one -> between(keys, one).stream())
                .sorted(LIKELIEST_FIRST)
                .limit(limit)
                .toList();
    }

    // A key of the whole name, its initials or the website says more than any number of beginnings.
    private static List<UUID> ids(Set<String> keys) {
        return Panache.getEntityManager()
                .createQuery(
                        "select o.id from Organization o join o.keys k where k in :sought group by o.id"
                                + " order by sum(case when k like 'like:%' then 1 else 10 end) desc, o.id",
                        UUID.class)
                .setParameter("sought", OrganizationKeys.sought(keys))
                .setMaxResults(MOST)
                .getResultList();
    }

    static Optional<Lookalike> between(Set<String> keys, Organization other) {
        return Likeness.between(keys, other.keys)
                .map(likeness -> new Lookalike(other, likeness, Likeness.nearness(keys, other.keys)));
    }
}
