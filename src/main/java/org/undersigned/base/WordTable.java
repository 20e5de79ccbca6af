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
 * A table of the words that records are found by: {@code content} and the record's id, where it says so {@code campaign_id}.
 *
 * <p>Rows are read in the table's own order and only as many as are wanted, so that a letter costs no more than a name.
 *
 * @param id the column of the record's id
 * @param campaign the one whose rows alone are read, or null
 */
public record WordTable(String name, String id, UUID campaign) {

    public WordTable(String name, String id) {
        this(name, id, null);
    }

    /** What of it belongs to a campaign, or all where that is null. */
    public WordTable of(UUID campaign) {
        return new WordTable(name, id, campaign);
    }

    /**
     * Records joined to {@code w}, the row of a word.
     *
     * @param id which of theirs is wanted
     * @param parameters of the condition, which begins with {@code and} or is empty
     */
    public record Joined(String id, String joins, String condition, Map<String, Object> parameters) {}

    /**
     * Rows of {@code from} that are gone through where words are so common that few of those who have them are wanted.
     *
     * @param id which of theirs is wanted
     * @param holder the column with the id of the record that has the words
     * @param parameters of the condition
     */
    public record Listed(
            String id, String from, String holder, String condition, String order, Map<String, Object> parameters) {}

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

    /** Ids of what is listed of records of which each of these begins a word. */
    public List<UUID> findAmong(Listed listed, List<String> words, int limit) {
        List<Wanted> wanted = rarestFirst(words);
        Map<String, Object> parameters = new HashMap<>(listed.parameters);
        String sql = "select " + listed.id + " from " + listed.from + " where " + listed.condition
                + eachLookedUp(wanted, 0, listed.holder, parameters) + " order by " + listed.order;
        return ids(sql, parameters, limit);
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
        Query asked = Panache.getEntityManager()
                .createNativeQuery("select count(*) from (select 1 from " + name + " w where " + ofCampaign()
                        + "content >= :from and content < :till limit " + COMMON + ") as some_of_them")
                .setParameter("from", beginning.from())
                .setParameter("till", beginning.till());
        if (campaign != null) {
            asked.setParameter("campaign", campaign);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }

    private List<UUID> read(List<Wanted> wanted, Joined joined, int limit) {
        Map<String, Object> parameters = new HashMap<>(joined.parameters);
        if (campaign != null) {
            parameters.put("campaign", campaign);
        }
        String sql = "select " + joined.id + " from " + name + " w" + joined.joins + " where " + ofCampaign()
                + wanted.get(0).in("w", 0, parameters) + eachLookedUp(wanted, 1, "w." + id, parameters)
                + joined.condition
                + " order by " + (campaign == null ? "" : "w.campaign_id, ") + "w.content, w." + id;
        List<UUID> found = ids(sql, parameters, limit * ALIKE);
        return new LinkedHashSet<>(found).stream().limit(limit).toList();
    }

    private String ofCampaign() {
        return campaign == null ? "" : "w.campaign_id = :campaign and ";
    }

    private String eachLookedUp(List<Wanted> wanted, int first, String holder, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        for (int number = first; number < wanted.size(); number++) {
            conditions.append(" and exists (select 1 from " + name + " x where x." + id + " = " + holder + " and "
                    + wanted.get(number).in("x", number, parameters) + EACH_LOOKED_UP + ")");
        }
        return conditions.toString();
    }

    private static List<UUID> ids(String sql, Map<String, Object> parameters, int limit) {
        Query query = Panache.getEntityManager().createNativeQuery(sql, UUID.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> found = query.setMaxResults(limit).getResultList();
        return found;
    }
}
