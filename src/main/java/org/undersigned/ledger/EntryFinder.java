package org.undersigned.ledger;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.WordTable;
import org.undersigned.base.WordTable.Joined;

/**
 * What staff did, newest first: each way of looking reads only the newest.
 *
 * @param campaigns those of which entries are wanted, or null for all, and for what belongs to none
 * @param withheld the kinds of records of which no entry is wanted
 */
public record EntryFinder(Set<UUID> campaigns, List<String> withheld, int limit) {

    private static final Comparator<LedgerEntry> NEWEST_FIRST =
            Comparator.comparing((LedgerEntry one) -> one.sequence).reversed();
    private static final WordTable REASONS = new WordTable("ledger_entry_word", "entry_id");

    /** Those of which each of these begins a word of the reason. */
    public List<LedgerEntry> because(List<String> words) {
        String joins = " join ledger_entry e on e.id = w.entry_id";
        List<UUID> found = REASONS.find(
                words, new Joined("e.id", joins, narrowed("e.campaign_id", "e.subject_type"), given()), limit);
        return found.isEmpty()
                ? List.of()
                : LedgerEntry.<LedgerEntry>list("id in ?1", found).stream()
                        .sorted(NEWEST_FIRST)
                        .toList();
    }

    /** By one of these; of members, whom a list changes by hundreds, the list alone. */
    public List<LedgerEntry> by(Collection<UUID> actors) {
        return actors.stream()
                .flatMap(actor -> newest(
                        "actorId between :actor and :actor and subjectType <> 'member'",
                        "actorId, ",
                        Parameters.with("actor", actor)))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** @param actors by whom, or none for anybody */
    public List<LedgerEntry> of(Collection<String> verbs, Collection<UUID> actors) {
        return verbs.stream()
                .flatMap(verb -> actors.isEmpty()
                        ? newest("verb between :verb and :verb", "verb, ", Parameters.with("verb", verb))
                        : newest(
                                "verb between :verb and :verb and actorId in (:actors)",
                                "verb, ",
                                Parameters.with("verb", verb).and("actors", actors)))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    public List<LedgerEntry> about(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : newest("subject in (:subjects)", "", Parameters.with("subjects", subjects))
                        .toList();
    }

    // Ordered as an index is, so that no more than the newest are read. Asked "between", since what is asked to be
    // equal
    // counts as no order to PostgreSQL, which then reads all entries from the newest on.
    private Stream<LedgerEntry> newest(String condition, String indexed, Parameters given) {
        String all = condition + narrowed("campaignId", "subjectType");
        given().forEach(given::and);
        return LedgerEntry.<LedgerEntry>find(all + " order by " + indexed + "sequence desc", given)
                .page(Page.ofSize(limit))
                .list()
                .stream();
    }

    private String narrowed(String campaign, String type) {
        return (campaigns == null ? "" : " and " + campaign + " in (:campaigns)")
                + (withheld.isEmpty() ? "" : " and " + type + " not in (:withheld)");
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new HashMap<>();
        if (campaigns != null) {
            given.put("campaigns", campaigns);
        }
        if (!withheld.isEmpty()) {
            given.put("withheld", withheld);
        }
        return given;
    }
}
