package org.undersigned.ledger;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.WordTable;
import org.undersigned.base.WordTable.Joined;

/**
 * What staff did, newest first: each way of looking reads only the newest.
 *
 * @param campaigns those of which entries are wanted, or null for all, and for what belongs to none
 */
public record EntryFinder(Set<UUID> campaigns, int limit) {

    private static final WordTable REASONS = new WordTable("ledger_entry_word", "entry_id");

    /** Those of which each of these begins a word of the reason. */
    public List<LedgerEntry> because(List<String> words) {
        String joins = " join ledger_entry e on e.id = w.entry_id";
        List<UUID> found = REASONS.find(
                words,
                campaigns == null
                        ? new Joined("e.id", joins, "", Map.of())
                        : new Joined(
                                "e.id", joins, " and e.campaign_id in (:campaigns)", Map.of("campaigns", campaigns)),
                limit);
        return found.isEmpty() ? List.of() : newestFirst(LedgerEntry.list("id in ?1", found));
    }

    /** By one of these; of members, whom a list changes by hundreds, the list alone. */
    public List<LedgerEntry> by(Collection<UUID> actors) {
        return newestOfEach(actors, "actorId = :one and subjectType <> 'member'", "actorId");
    }

    /** @param actors by whom, or none for anybody */
    public List<LedgerEntry> of(Collection<String> verbs, Collection<UUID> actors) {
        return newestOfEach(
                verbs, "verb = :one" + (actors.isEmpty() ? "" : " and actorId in (:actors)"), "verb", actors);
    }

    public List<LedgerEntry> about(Collection<UUID> subjects) {
        return newestOfEach(subjects, "subject = :one", "subject");
    }

    // One by one, since each has an index in which its newest stand first.
    private List<LedgerEntry> newestOfEach(Collection<?> wanted, String condition, String column) {
        return newestOfEach(wanted, condition, column, List.of());
    }

    private List<LedgerEntry> newestOfEach(
            Collection<?> wanted, String condition, String column, Collection<UUID> actors) {
        Set<LedgerEntry> found = new LinkedHashSet<>();
        for (Object one : wanted) {
            Parameters given = Parameters.with("one", one);
            if (!actors.isEmpty()) {
                given.and("actors", actors);
            }
            if (campaigns != null) {
                given.and("campaigns", campaigns);
            }
            String all = condition + (campaigns == null ? "" : " and campaignId in (:campaigns)");
            found.addAll(LedgerEntry.<LedgerEntry>find(all + " order by " + column + ", sequence desc", given)
                    .page(Page.ofSize(limit))
                    .list());
        }
        return newestFirst(found);
    }

    private List<LedgerEntry> newestFirst(Collection<LedgerEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((LedgerEntry one) -> one.sequence).reversed())
                .limit(limit)
                .toList();
    }
}
