package org.undersigned.ledger;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.WordTable;
import org.undersigned.base.WordTable.Joined;

/**
 * What staff did, newest first: each way of looking reads only the newest.
 *
 * @param campaigns those of which entries are wanted, or one null for all, and for what belongs to none
 * @param withheld the kinds of records of which no entry is wanted
 */
public record EntryFinder(Set<UUID> campaigns, List<String> withheld, int limit) {

    private static final Comparator<LedgerEntry> NEWEST_FIRST =
            Comparator.comparing((LedgerEntry one) -> one.sequence).reversed();
    private static final WordTable REASONS = new WordTable("ledger_entry_word", "entry_id");

    /** Those of which each of these begins a word of the reason. */
    public List<LedgerEntry> because(List<String> words) {
        Joined entries = new Joined(
                "e.id", " join ledger_entry e on e.id = w.entry_id", shown("e.subject_type"), givenWithheld());
        Set<UUID> found = campaigns.stream()
                .flatMap(campaign -> REASONS.of(campaign).find(words, entries, limit).stream())
                .collect(Collectors.toSet());
        return found.isEmpty() ? List.of() : newestFirst(LedgerEntry.<LedgerEntry>list("id in ?1", found).stream());
    }

    /** By one of these; where a list adds or changes members by hundreds, the list alone. */
    public List<LedgerEntry> by(Collection<UUID> actors) {
        return newestFirst(actors.stream()
                .flatMap(actor -> newest(
                        "actorId between :actor and :actor and verb not in ('member.added', 'member.changed')",
                        "actorId, ",
                        Map.of("actor", actor))));
    }

    /** @param actors by whom, or none for anybody */
    public List<LedgerEntry> of(Collection<String> verbs, Collection<UUID> actors) {
        return newestFirst(verbs.stream()
                .flatMap(verb -> actors.isEmpty()
                        ? newest("verb between :verb and :verb", "verb, ", Map.of("verb", verb))
                        : actors.stream().flatMap(actor -> newest(verb, actor))));
    }

    public List<LedgerEntry> about(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : newestFirst(campaigns.stream().flatMap(campaign -> about(subjects, campaign).stream()));
    }

    // Not by an index of campaigns: H2 would go through all of the campaign.
    private List<LedgerEntry> about(Collection<UUID> subjects, UUID campaign) {
        return campaign == null
                ? newest(null, "subject in (:subjects)", "", Map.of("subjects", subjects))
                : newest(
                        null,
                        "subject in (:subjects) and coalesce(campaignId, subject) = :among",
                        "",
                        Map.of("subjects", subjects, "among", campaign));
    }

    private List<LedgerEntry> newestFirst(Stream<LedgerEntry> entries) {
        return entries.sorted(NEWEST_FIRST).limit(limit).toList();
    }

    private Stream<LedgerEntry> newest(String verb, UUID actor) {
        Map<String, Object> given = Map.of("verb", verb, "actor", actor);
        return campaigns.stream()
                .flatMap(campaign -> campaign == null
                        ? newest(null, "actorId = :actor and verb between :verb and :verb", "actorId, verb, ", given)
                                .stream()
                        // Not by an index of actors: H2 would go through all that one did in the campaign.
                        : newest(
                                campaign,
                                "coalesce(actorId, subject) = :actor and verb between :verb and :verb",
                                "verb, ",
                                given)
                                .stream());
    }

    private Stream<LedgerEntry> newest(String condition, String indexed, Map<String, Object> given) {
        return campaigns.stream().flatMap(campaign -> newest(campaign, condition, indexed, given).stream());
    }

    // Ordered as an index is, so that no more than the newest are read. Asked "between" and not "=", which PostgreSQL
    // leaves out of the order: it would then read all entries from the newest on.
    private List<LedgerEntry> newest(UUID campaign, String condition, String indexed, Map<String, Object> given) {
        String there = campaign == null ? "" : "campaignId = :campaign and ";
        String order = (campaign == null ? "" : "campaignId, ") + indexed + "sequence desc";
        Parameters all = new Parameters();
        given.forEach(all::and);
        givenWithheld().forEach(all::and);
        if (campaign != null) {
            all.and("campaign", campaign);
        }
        return LedgerEntry.<LedgerEntry>find(there + condition + shown("subjectType") + " order by " + order, all)
                .page(Page.ofSize(limit))
                .list();
    }

    private String shown(String type) {
        return withheld.isEmpty() ? "" : " and " + type + " not in (:withheld)";
    }

    private Map<String, Object> givenWithheld() {
        return withheld.isEmpty() ? Map.of() : Map.of("withheld", withheld);
    }
}
