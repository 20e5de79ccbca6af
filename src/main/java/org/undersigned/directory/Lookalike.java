package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;

/** An organization that may be the same as another, or as the one that somebody types. */
public record Lookalike(Organization organization, Likeness likeness) {

    // More of them have only words in common that many have.
    private static final int MOST = 40;
    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(Candidate::likeness)
            .thenComparing(Candidate::nearness, Comparator.reverseOrder())
            .thenComparing(one -> one.id.toString());

    /** Those that may be meant by a name, likeliest first. */
    public static List<Lookalike> of(String name, int limit) {
        return of(name, null, limit);
    }

    /** @param website of the one that is named so, or null */
    static List<Lookalike> of(String name, String website, int limit) {
        return Folded.words(name).isEmpty() ? List.of() : of(OrganizationKeys.of(List.of(name), website), limit);
    }

    /** Those that may be the same as one that is known, but for those that somebody told apart from it. */
    public static List<Lookalike> of(Organization known, int limit) {
        Set<Set<UUID>> apart = Distinction.from(List.of(known));
        return of(known.keys, MOST).stream()
                .filter(one -> !one.organization.equals(known))
                .filter(one -> !apart.contains(Set.of(known.id, one.organization.id)))
                .limit(limit)
                .toList();
    }

    private static List<Lookalike> of(Set<String> keys, int limit) {
        List<Candidate> likeliest = candidates(keys).stream()
                .flatMap(one -> one.against(keys).stream())
                .sorted(LIKELIEST_FIRST)
                .limit(limit)
                .toList();
        Map<UUID, Organization> loaded =
                Organization.<Organization>list(
                                "id in ?1",
                                likeliest.stream().map(Candidate::id).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        return likeliest.stream()
                .map(one -> new Lookalike(loaded.get(one.id), one.likeness))
                .toList();
    }

    // Most of those found by a few beginnings are none; only what tells is read of them.
    private static List<Candidate> candidates(Set<String> keys) {
        List<UUID> ids = keys.isEmpty() ? List.of() : ids(keys);
        Map<UUID, Set<String>> keysOf = new HashMap<>();
        Panache.getEntityManager()
                .createQuery(
                        "select o.id, k from Organization o join o.keys k where o.id in :ids and k not like 'like:%'",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> keysOf.computeIfAbsent((UUID) row[0], none -> new HashSet<>())
                        .add((String) row[1]));
        return ids.stream()
                .map(id -> new Candidate(id, keysOf.getOrDefault(id, Set.of()), null, 0))
                .toList();
    }

    private record Candidate(UUID id, Set<String> keys, Likeness likeness, double nearness) {

        Optional<Candidate> against(Set<String> sought) {
            return Likeness.between(sought, keys)
                    .map(found -> new Candidate(id, keys, found, Likeness.nearness(sought, keys)));
        }
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
        return Likeness.between(keys, other.keys).map(likeness -> new Lookalike(other, likeness));
    }
}
