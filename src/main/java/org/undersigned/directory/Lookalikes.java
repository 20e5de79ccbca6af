package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** As {@link Lookalike}, for many names at once. */
public final class Lookalikes {

    // More of them have only words in common that many have.
    private static final int MOST = 40;
    private static final int STRONG = 10;

    public record Wanted(String name, String website) {}

    public record Found(UUID organization, Likeness likeness, double nearness) {}

    private static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparing(Found::likeness)
            .thenComparing(Found::nearness, Comparator.reverseOrder())
            .thenComparing(one -> one.organization.toString());

    /** Those that may be meant by each, likeliest first, in the order of what is wanted. */
    public static List<List<Found>> of(List<Wanted> wanted, int limit) {
        List<Set<String>> keys = wanted.stream()
                .map(one -> OrganizationKeys.of(List.of(one.name), one.website))
                .toList();
        List<List<UUID>> likely = likely(keys);
        Map<UUID, Set<String>> keysOf =
                telling(likely.stream().flatMap(List::stream).distinct().toList());
        List<List<Found>> found = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            Set<String> sought = keys.get(at);
            found.add(likely.get(at).stream()
                    .flatMap(id -> compared(sought, id, keysOf.getOrDefault(id, Set.of())))
                    .sorted(LIKELIEST_FIRST)
                    .limit(limit)
                    .toList());
        }
        return found;
    }

    private static Stream<Found> compared(Set<String> sought, UUID id, Set<String> keys) {
        return Likeness.between(sought, keys).stream()
                .map(likeness -> new Found(id, likeness, Likeness.nearness(sought, keys)));
    }

    // A key of the whole name, its initials or the website says more than any number of beginnings.
    private static List<List<UUID>> likely(List<Set<String>> keys) {
        Map<String, List<Integer>> seekers = new HashMap<>();
        for (int at = 0; at < keys.size(); at++) {
            int seeker = at;
            OrganizationKeys.sought(keys.get(at))
                    .forEach(key -> seekers.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(seeker));
        }
        List<Map<UUID, Integer>> scores =
                keys.stream().<Map<UUID, Integer>>map(none -> new HashMap<>()).toList();
        for (Object[] hit : hits(seekers.keySet())) {
            int score = ((String) hit[0]).startsWith(OrganizationKeys.LIKE) ? 1 : STRONG;
            seekers.get((String) hit[0]).forEach(at -> scores.get(at).merge((UUID) hit[1], score, Integer::sum));
        }
        return scores.stream().map(Lookalikes::best).toList();
    }

    private static List<UUID> best(Map<UUID, Integer> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().toString()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Object[]> hits(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : Panache.getEntityManager()
                        .createQuery("select k, o.id from Organization o join o.keys k where k in ?1", Object[].class)
                        .setParameter(1, keys)
                        .getResultList();
    }

    private static Map<UUID, Set<String>> telling(List<UUID> ids) {
        Map<UUID, Set<String>> keysOf = new HashMap<>();
        if (!ids.isEmpty()) {
            Panache.getEntityManager()
                    .createQuery(
                            "select o.id, k from Organization o join o.keys k where o.id in ?1 and k not like 'like:%'",
                            Object[].class)
                    .setParameter(1, ids)
                    .getResultList()
                    .forEach(row -> keysOf.computeIfAbsent((UUID) row[0], none -> new HashSet<>())
                            .add((String) row[1]));
        }
        return keysOf;
    }

    private Lookalikes() {}
}
