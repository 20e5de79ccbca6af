package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Beginning;
import org.undersigned.base.Folded;
import org.undersigned.base.WordTable;

/** Organizations by their names; those that were merged into another are found as that one. */
public final class Organizations {

    public static final WordTable WORDS = new WordTable("organization_word", "organization_id");
    private static final WordTable PLACED = new WordTable("organization_placed_word", "organization_id");

    /**
     * Those of which each word of the query begins a word of a name, or whose website is there: first what is called so,
     * then what begins so.
     */
    public static List<Organization> named(String query, int limit) {
        Set<String> words = Folded.each(query);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Organization> found = new LinkedHashSet<>(calledSo(query));
        found.addAll(at(query));
        found.addAll(beginningSo(query, limit));
        if (found.size() < limit) {
            found.addAll(inOrder(WORDS.find(List.copyOf(words), limit)));
        }
        return found.stream().limit(limit).toList();
    }

    /** Those that are named so, and behind them those of which each word begins a word of a name or of the place. */
    public static List<Organization> namedOrPlaced(String query, int limit) {
        Set<Organization> found = new LinkedHashSet<>(named(query, limit));
        if (found.size() < limit) {
            found.addAll(inOrder(PLACED.find(List.copyOf(Folded.each(query)), limit)));
        }
        return found.stream().limit(limit).toList();
    }

    /** Those that may be meant though they are named otherwise: the whole name is nearly so, or one word is misspelt. */
    public static List<Lookalike> resembling(String query, int limit) {
        return resembling(query, null, limit);
    }

    /** @param website of the one that is named so, or null */
    public static List<Lookalike> resembling(String query, String website, int limit) {
        Map<Organization, Lookalike> found = new LinkedHashMap<>();
        Lookalike.of(query, website, limit).forEach(one -> found.put(one.organization(), one));
        inOrder(WORDS.findMisspelt(List.copyOf(Folded.each(query)), limit))
                .forEach(one -> found.putIfAbsent(one, new Lookalike(one, Likeness.SIMILAR)));
        return found.values().stream().limit(limit).toList();
    }

    private static List<Organization> at(String website) {
        return Website.domain(website)
                .map(domain -> Organization.<Organization>list(
                        "select o from Organization o join o.keys k where k = ?1 order by o.sortKey, o.id",
                        OrganizationKeys.SITE + domain))
                .orElse(List.of());
    }

    // Merged ones are left out afterwards: asked for those that are not, H2 goes through all of them.
    private static List<Organization> beginningSo(String query, int limit) {
        Beginning beginning = Beginning.of(Folded.sortKey(query));
        return Organization.<Organization>find(
                        "sortKey >= ?1 and sortKey < ?2 order by sortKey, id", beginning.from(), beginning.till())
                .page(0, limit)
                .stream()
                .filter(one -> one.mergedInto == null)
                .toList();
    }

    private static List<Organization> inOrder(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Organization> loaded = Organization.<Organization>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        return ids.stream().map(loaded::get).filter(Objects::nonNull).toList();
    }

    /**
     * Public ones in order, merged ones left out.
     *
     * @param query finds those with a name in which words begin as the query's do, or null
     * @param after the one behind which to go on, or null
     */
    public static List<Organization> publicOnes(String query, Organization after, int limit) {
        if (query != null && Folded.words(query).isEmpty()) {
            return List.of();
        }
        StringBuilder wanted = new StringBuilder("publicSince is not null and mergedInto is null");
        Parameters given = new Parameters();
        if (query != null) {
            wanted.append(" and searchText like :query").append(amongFew(query, List.of(), given));
            given.and("query", Folded.wordsBeginningLike(query));
        }
        return behind(after, wanted, given, limit);
    }

    /**
     * All in order, merged ones left out.
     *
     * @param query finds those with a name in which words begin as the query's do, and those whose website is there; or
     *     {@code ""}
     * @param after the one behind which to go on, or null
     */
    public static List<Organization> listed(String query, Organization after, int limit) {
        StringBuilder wanted = new StringBuilder("mergedInto is null");
        Parameters given = new Parameters();
        if (!query.isEmpty()) {
            List<UUID> there = at(query).stream().map(one -> one.id).toList();
            wanted.append(" and (searchText like :query or id in (:there))").append(amongFew(query, there, given));
            given.and("query", Folded.wordsBeginningLike(query)).and("there", there);
        }
        return behind(after, wanted, given, limit);
    }

    // Where many are named so, the list in its order soon has a page of them; where few are, the words lead to them.
    private static String amongFew(String query, List<UUID> others, Parameters given) {
        return WORDS.findAllIfFew(List.copyOf(Folded.each(query)))
                .map(few -> {
                    given.and(
                            "few", Stream.concat(few.stream(), others.stream()).toList());
                    return " and id in (:few)";
                })
                .orElse("");
    }

    private static List<Organization> behind(Organization after, StringBuilder wanted, Parameters given, int limit) {
        if (after != null) {
            wanted.append(" and (sortKey > :key or sortKey = :key and id > :id)");
            given.and("key", after.sortKey).and("id", after.id);
        }
        return Organization.find(wanted + " order by sortKey, id", given)
                .page(0, limit)
                .list();
    }

    /** The one of which a name is just this, but for case, marks and punctuation. */
    public static Optional<Organization> calledExactly(String name) {
        return calledSo(name).stream().findFirst();
    }

    /** As {@link #calledExactly(String)} for many at once, by their folded words. */
    public static Map<String, Organization> calledExactly(Collection<String> names) {
        List<Organization> found = names.isEmpty()
                ? List.of()
                : Organization.list(
                        "select distinct o from Organization o join o.keys k where k in ?1",
                        names.stream().map(OrganizationKeys::name).distinct().toList());
        Map<String, Organization> byWords = new HashMap<>();
        namesOf(found)
                .forEach((one, known) -> known.forEach(name -> byWords.merge(
                        Folded.words(name), one, (first, other) -> first.isBehind(other) ? other : first)));
        return byWords;
    }

    // Asked for together, since each would ask for those merged into it by itself.
    private static Map<Organization, List<String>> namesOf(List<Organization> roots) {
        Map<Organization, List<String>> names = new HashMap<>();
        roots.forEach(one -> names.put(one, one.names()));
        List<Organization> level = roots;
        while (!level.isEmpty()) {
            level = Organization.list("mergedInto in ?1", level);
            level.forEach(one ->
                    names.computeIfAbsent(one.root(), none -> new ArrayList<>()).addAll(one.names()));
        }
        return names;
    }

    /**
     * These, which nobody merged, and all that were merged into them, also by way of another: each with the one that stands
     * for it.
     */
    public static Map<UUID, UUID> families(Collection<UUID> roots) {
        Map<UUID, UUID> rootOf = new HashMap<>();
        roots.forEach(one -> rootOf.put(one, one));
        Collection<UUID> level = rootOf.keySet().stream().toList();
        while (!level.isEmpty()) {
            List<Object[]> merged = Panache.getEntityManager()
                    .createQuery("select id, mergedInto.id from Organization where mergedInto.id in ?1", Object[].class)
                    .setParameter(1, level)
                    .getResultList();
            merged.forEach(one -> rootOf.put((UUID) one[0], rootOf.get((UUID) one[1])));
            level = merged.stream().map(one -> (UUID) one[0]).toList();
        }
        return rootOf;
    }

    private static List<Organization> calledSo(String name) {
        List<Organization> found = Organization.list(
                "select o from Organization o join o.keys k where k = ?1 order by o.sortKey, o.id",
                OrganizationKeys.name(name));
        return found.stream().filter(one -> one.isCalled(name)).toList();
    }

    private Organizations() {}
}
