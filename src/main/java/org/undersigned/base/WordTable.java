package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table of the words that records are found by: {@code content} and the record's id.
 *
 * <p>Rows are read in the table's own order and only as many as are wanted, so that a letter costs no more than a name.
 *
 * @param id the column of the record's id
 */
public record WordTable(String name, String id) {

    /**
     * Records joined to {@code w}, the row of a word.
     *
     * @param id which of theirs is wanted
     * @param parameters of the condition, which begins with {@code and} or is empty
     */
    public record Joined(String id, String joins, String condition, Map<String, Object> parameters) {}

    private static final int COMMON = 1_000;
    private static final int MOST_WORDS = 10;
    // It keeps PostgreSQL from gathering all that have a common word before it reads the first of the rare one.
    private static final String EACH_LOOKED_UP = " offset 0 rows";
    // A record may have several words that begin alike.
    private static final int ALIKE = 4;

    /** Ids of records of which each of these begins a word. */
    public List<UUID> find(List<String> words, int limit) {
        return find(words, own(), limit);
    }

    private Joined own() {
        return new Joined("w." + id, "", "", Map.of());
    }

    /** Ids of what is joined to records of which each of these begins a word. */
    public List<UUID> find(List<String> words, Joined joined, int limit) {
        List<Wanted> wanted = rarestFirst(words);
        return wanted.isEmpty() || wanted.get(0).rows == 0 ? List.of() : read(wanted, joined, limit);
    }

    /** Ids of all the records of which each of these begins a word, or none where that would be many. */
    public Optional<List<UUID>> findAllIfFew(List<String> words) {
        List<Wanted> wanted = rarestFirst(words);
        if (wanted.isEmpty() || wanted.get(0).rows == COMMON) {
            return Optional.empty();
        }
        return Optional.of(wanted.get(0).rows == 0 ? List.of() : read(wanted, own(), COMMON));
    }

    /** Ids of records of which all but the rarest of these begin a word, and that one is a word but for a slip. */
    public List<UUID> findMisspelt(List<String> words, int limit) {
        List<Wanted> wanted = rarestFirst(words);
        if (wanted.isEmpty() || wanted.stream().skip(1).anyMatch(one -> one.rows == 0)) {
            return List.of();
        }
        Set<String> variants = Misspelling.variants(wanted.get(0).word);
        if (variants.isEmpty()) {
            return List.of();
        }
        wanted.set(0, new Wanted(wanted.get(0).word, 0, variants));
        return read(wanted, own(), limit);
    }

    /** @param variants what it may be instead, or nothing where it is the beginning of a word */
    private record Wanted(String word, long rows, Set<String> variants) {

        String in(String alias, int number, Map<String, Object> parameters) {
            if (!variants.isEmpty()) {
                parameters.put("variants", variants.stream().map(Folded::bytes).toList());
                return alias + ".content in (:variants)";
            }
            Beginning beginning = Beginning.of(word);
            parameters.put("from" + number, beginning.from());
            parameters.put("till" + number, beginning.till());
            return alias + ".content >= :from" + number + " and " + alias + ".content < :till" + number;
        }
    }

    // What few have is read, and looked up whether they have the others too.
    private List<Wanted> rarestFirst(List<String> words) {
        return words.stream()
                .limit(MOST_WORDS)
                .map(word -> new Wanted(word, rows(Beginning.of(word)), Set.of()))
                .sorted(Comparator.comparing(Wanted::rows).thenComparing(one -> -one.word.length()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private long rows(Beginning beginning) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from (select 1 from " + name
                                + " where content >= ?1 and content < ?2 limit " + COMMON + ") as some_of_them")
                        .setParameter(1, beginning.from())
                        .setParameter(2, beginning.till())
                        .getSingleResult())
                .longValue();
    }

    private List<UUID> read(List<Wanted> wanted, Joined joined, int limit) {
        Map<String, Object> parameters = new HashMap<>(joined.parameters);
        StringBuilder sql = new StringBuilder("select " + joined.id + " from " + name + " w" + joined.joins + " where "
                + wanted.get(0).in("w", 0, parameters));
        for (int number = 1; number < wanted.size(); number++) {
            sql.append(" and exists (select 1 from " + name + " x where x." + id + " = w." + id + " and "
                    + wanted.get(number).in("x", number, parameters) + EACH_LOOKED_UP + ")");
        }
        sql.append(joined.condition).append(" order by w.content, w.").append(id);
        Query query = Panache.getEntityManager().createNativeQuery(sql.toString(), UUID.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> found = query.setMaxResults(limit * ALIKE).getResultList();
        return new LinkedHashSet<>(found).stream().limit(limit).toList();
    }
}
