package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Organizations that may be the same, two and two, in the order of their names.
 *
 * @param next the organization behind which to go on, or null at the end
 */
public record Duplicates(List<Pair> pairs, UUID next) {

    /** @param lookalike one whose name comes later */
    public record Pair(Organization organization, Lookalike lookalike) {}

    private record Hit(String key, UUID organization) {}

    private static final int ENOUGH = 20;
    private static final int AT_ONCE = 50;
    private static final int MOST = 2_000;

    /** What is found among those behind one, or from the beginning; it stops where it has found enough or looked at many. */
    public static Duplicates behind(Organization after) {
        Organization last = after;
        for (int looked = 0; looked < MOST; looked += AT_ONCE) {
            List<Organization> some = Organizations.listed("", last, AT_ONCE);
            List<Pair> pairs = among(some);
            boolean atEnd = some.size() < AT_ONCE;
            if (!pairs.isEmpty() || atEnd) {
                return cut(pairs, atEnd ? null : some.get(AT_ONCE - 1).id);
            }
            last = some.get(AT_ONCE - 1);
        }
        return new Duplicates(List.of(), last.id);
    }

    // All of one organization stay on one page.
    private static Duplicates cut(List<Pair> pairs, UUID next) {
        for (int at = ENOUGH; at < pairs.size(); at++) {
            Organization before = pairs.get(at - 1).organization();
            if (!before.equals(pairs.get(at).organization())) {
                return new Duplicates(pairs.subList(0, at), before.id);
            }
        }
        return new Duplicates(pairs, next);
    }

    private static List<Pair> among(List<Organization> some) {
        Map<String, List<Organization>> seekers = new HashMap<>();
        some.forEach(one -> OrganizationKeys.sought(one.keys)
                .forEach(key ->
                        seekers.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
        Map<UUID, Set<Organization>> seekersOf = new HashMap<>();
        for (Hit hit : hits(seekers.keySet())) {
            seekersOf
                    .computeIfAbsent(hit.organization(), none -> new HashSet<>())
                    .addAll(seekers.get(hit.key()));
        }
        Set<Set<UUID>> apart = Distinction.from(some);
        return Organization.<Organization>list("id in ?1", seekersOf.keySet()).stream()
                .flatMap(found -> seekersOf.get(found.id).stream().flatMap(one -> pair(one, found)))
                .filter(pair -> !apart.contains(
                        Set.of(pair.organization().id, pair.lookalike().organization().id)))
                .sorted(Comparator.comparing(
                        Pair::organization, (one, other) -> one.isBehind(other) ? 1 : one.equals(other) ? 0 : -1))
                .toList();
    }

    // Each two once, where the first of them stands.
    private static Stream<Pair> pair(Organization one, Organization found) {
        return found.isBehind(one)
                ? Lookalike.between(one.keys, found).stream().map(alike -> new Pair(one, alike))
                : Stream.of();
    }

    private static List<Hit> hits(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : Panache.getEntityManager()
                        .createQuery("select k, o.id from Organization o join o.keys k where k in :keys", Hit.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }
}
