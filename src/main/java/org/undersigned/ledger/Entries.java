package org.undersigned.ledger;

import io.quarkus.panache.common.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of the ledger, by what they tell of and by where they stand. */
public final class Entries {

    /**
     * What befell others by which they came to name a subject or name it no more, newest first.
     *
     * @param verbs of it, seldom ones: each such entry is looked through
     */
    public static List<LedgerEntry> naming(UUID subject, List<String> verbs) {
        return LedgerEntry.list("verb in ?1 and changes like ?2 order by sequence desc", verbs, "%" + subject + "%");
    }

    // Not asked of the entity: of what is prepared too, and so that an index alone tells it.
    static long newest() {
        return (Long) LedgerEntry.getEntityManager()
                .createNativeQuery("select coalesce(max(sequence), 0) from ledger_entry", Long.class)
                .getSingleResult();
    }

    /** The entry with which the record of each subject begins. */
    public static Map<UUID, LedgerEntry> firstAbout(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : LedgerEntry.<LedgerEntry>list(
                                "from LedgerEntry e where e.subject in ?1 and e.sequence ="
                                        + " (select min(f.sequence) from LedgerEntry f where f.subject = e.subject)",
                                subjects)
                        .stream()
                        .collect(Collectors.toMap(entry -> entry.subject, Function.identity()));
    }

    /** All the verbs that there are entries of, each looked for behind the last: there are few among many. */
    public static List<String> verbs() {
        List<String> verbs = new ArrayList<>();
        for (String verb = verbBehind(""); verb != null; verb = verbBehind(verb)) {
            verbs.add(verb);
        }
        return verbs;
    }

    private static String verbBehind(String verb) {
        return LedgerEntry.getEntityManager()
                .createQuery("select min(verb) from LedgerEntry where verb > ?1", String.class)
                .setParameter(1, verb)
                .getSingleResult();
    }

    /** What befell some subjects after a moment, oldest first; that one was published or announced is no change of it. */
    static List<LedgerEntry> changesSince(Collection<UUID> subjects, Instant moment) {
        return LedgerEntry.list(
                "subject in ?1 and at > ?2 and verb not like '%.published' order by sequence", subjects, moment);
    }

    /** The last that the public was told of some subjects. */
    static Map<UUID, LedgerEntry> newestPublic(Collection<UUID> subjects) {
        Map<UUID, LedgerEntry> newest = new HashMap<>();
        if (!subjects.isEmpty()) {
            LedgerEntry.<LedgerEntry>list("subject in ?1 and isPublic = true order by sequence", subjects)
                    .forEach(entry -> newest.put(entry.subject, entry));
        }
        return newest;
    }

    /** Sealed entries behind a position, oldest first. */
    public static List<LedgerEntry> after(long position, int limit) {
        return LedgerEntry.find("position > ?1 order by position", position)
                .page(Page.ofSize(limit))
                .list();
    }

    public static List<LedgerEntry> after(UUID campaign, long position, int limit) {
        return LedgerEntry.find("campaignId = ?1 and position > ?2 order by position", campaign, position)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Sealed entries before a position, newest first. */
    public static List<LedgerEntry> before(long position, int limit) {
        return LedgerEntry.find("position < ?1 order by position desc", position)
                .page(Page.ofSize(limit))
                .list();
    }

    public static List<LedgerEntry> before(UUID campaign, long position, int limit) {
        return LedgerEntry.find("campaignId = ?1 and position < ?2 order by position desc", campaign, position)
                .page(Page.ofSize(limit))
                .list();
    }

    // Ordered as an index is: H2 takes another one else, and goes through all that are never sealed.
    static List<LedgerEntry> toSeal(int limit) {
        return LedgerEntry.find("isPublic = true and position is null order by isPublic, position, sequence")
                .page(Page.ofSize(limit))
                .list();
    }

    private Entries() {}
}
