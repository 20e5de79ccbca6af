package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.SQLRestriction;
import org.undersigned.base.CampaignWord;
import org.undersigned.base.Folded;
import org.undersigned.base.Ids;

/**
 * One change of the record; never edited, never deleted.
 *
 * <p>{@code actorId}, {@code actorName}, {@code reason} and {@code changes} are the desk's own and can be erased; sealing gives a
 * public entry its position, public part and hash.
 */
@Entity
@SQLRestriction(Preparation.SEEN)
public class LedgerEntry extends PanacheEntityBase {

    private static final String STRUCK = ".struck";
    private static final String RESTORED = ".restored";
    private static final String CORRECTED = ".corrected";

    @Id
    public UUID id;

    /** Given by the database, and not read back at once: that would write each entry by itself. */
    @Column(insertable = false, updatable = false)
    public Long sequence;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public Actor.Kind actorKind;

    public UUID actorId;
    public String actorName;
    public String verb;
    public String subjectType;
    public UUID subject;
    public UUID campaignId;
    public boolean isPublic;
    public String fields;
    public String digest;
    public String reason;
    public String changes;
    public Long position;
    public String publicPart;
    public String hash;
    UUID preparedBy;

    /** Of the reason; they go with it. */
    @ElementCollection
    @CollectionTable(name = "ledger_entry_word", joinColumns = @JoinColumn(name = "entry_id"))
    Set<CampaignWord> words = new HashSet<>();

    /** Everything that befell a subject, newest first. */
    public static List<LedgerEntry> about(UUID subject) {
        return list("subject = ?1 order by sequence desc", subject);
    }

    /** What befell a subject after an entry, newest first. */
    public static List<LedgerEntry> about(UUID subject, long sequence) {
        return list("subject = ?1 and sequence > ?2 order by sequence desc", subject, sequence);
    }

    /**
     * What befell others by which they came to name a subject or name it no more, newest first.
     *
     * @param verbs of it, seldom ones: each such entry is looked through
     */
    public static List<LedgerEntry> naming(UUID subject, List<String> verbs) {
        return list("verb in ?1 and changes like ?2 order by sequence desc", verbs, "%" + subject + "%");
    }

    /** Where the newest entry about a subject stands, or 0. */
    public static long newestAbout(UUID subject) {
        return LedgerEntry.<LedgerEntry>find("subject = ?1 order by sequence desc", subject)
                .firstResultOptional()
                .map(entry -> entry.sequence)
                .orElse(0L);
    }

    // Not asked of the entity: of what is prepared too, and so that an index alone tells it.
    static long newest() {
        return (Long) getEntityManager()
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
        return getEntityManager()
                .createQuery("select min(verb) from LedgerEntry where verb > ?1", String.class)
                .setParameter(1, verb)
                .getSingleResult();
    }

    /** What befell some subjects after a moment, oldest first; that one was published or announced is no change of it. */
    static List<LedgerEntry> changesSince(Collection<UUID> subjects, Instant moment) {
        return list("subject in ?1 and at > ?2 and verb not like '%.published' order by sequence", subjects, moment);
    }

    /** Whether anything about a subject was ever told to the public. */
    public static boolean isKnownPublicly(UUID subject) {
        return count("subject = ?1 and isPublic = true", subject) > 0;
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
        return find("position > ?1 order by position", position)
                .page(Page.ofSize(limit))
                .list();
    }

    public static List<LedgerEntry> after(UUID campaign, long position, int limit) {
        return find("campaignId = ?1 and position > ?2 order by position", campaign, position)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Sealed entries before a position, newest first. */
    public static List<LedgerEntry> before(long position, int limit) {
        return find("position < ?1 order by position desc", position)
                .page(Page.ofSize(limit))
                .list();
    }

    public static List<LedgerEntry> before(UUID campaign, long position, int limit) {
        return find("campaignId = ?1 and position < ?2 order by position desc", campaign, position)
                .page(Page.ofSize(limit))
                .list();
    }

    // Ordered as an index is: H2 takes another one else, and goes through all that are never sealed.
    static List<LedgerEntry> toSeal(int limit) {
        return find("isPublic = true and position is null order by isPublic, position, sequence")
                .page(Page.ofSize(limit))
                .list();
    }

    static LedgerEntry of(String verb, Subject subject, Actor actor, Instant now) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.at = now;
        entry.actorKind = actor.kind();
        entry.actorId = actor.id();
        entry.actorName = actor.name();
        entry.verb = verb;
        entry.subjectType = subject.subjectType();
        entry.subject = subject.id;
        entry.campaignId = subject.campaignId();
        return entry;
    }

    /** Tells the public in one entry of all that befell a subject unseen; the desk was told each time. @param told the last that the public knows */
    static LedgerEntry tellingOf(Subject subject, LedgerEntry told, Actor actor, Instant now) {
        List<LedgerEntry> unseen = about(subject.id, told.sequence);
        LedgerEntry entry = of(subject.subjectType() + befell(subject, told, unseen), subject, actor, now);
        entry.digest = subject.isPublic() ? Digest.of(subject) : null;
        entry.fields = entry.digest == null
                ? ""
                : unseen.stream()
                        .flatMap(one -> one.fieldNames().stream())
                        .distinct()
                        .collect(Collectors.joining(","));
        entry.changes = Changes.between(new Form(), new Form()).toJson();
        entry.isPublic = true;
        return entry;
    }

    // Where it stands now is told before how it was put right.
    private static String befell(Subject subject, LedgerEntry told, List<LedgerEntry> unseen) {
        if (!subject.isPublic()) {
            return STRUCK;
        }
        return told.digest == null
                ? RESTORED
                : unseen.stream()
                        .map(one -> one.verb.substring(one.verb.indexOf('.')))
                        .filter(verb -> !verb.equals(CORRECTED))
                        .findFirst()
                        .orElse(CORRECTED);
    }

    /** @param why null where it needs none */
    public void giveReason(String why) {
        reason = why;
        Set<CampaignWord> now = why == null ? Set.of() : CampaignWord.each(Folded.each(why), campaignId);
        words.retainAll(now);
        words.addAll(now);
    }

    void tellPublicly(Subject subject, Form before, Form after, boolean wasPublic) {
        digest = subject.isPublic() ? Digest.of(subject, after) : null;
        fields = String.join(
                ",",
                after.openFields().entrySet().stream()
                        .filter(field -> !Objects.equals(
                                field.getValue(), before.openFields().get(field.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
        // A change of what only the desk knows is the desk's alone.
        isPublic = wasPublic != subject.isPublic() || wasPublic && !fields.isEmpty();
    }

    void tellThatItIsGone(Form before) {
        fields = "";
        changes = Changes.gone(before).toJson();
    }

    void seal(long at, String previousHash) {
        position = at;
        publicPart = PublicPart.of(this, at);
        hash = Digest.chained(previousHash, publicPart);
    }

    /** The name of who did it, or what kind of actor it was. */
    public Object actor() {
        return actorName == null ? actorKind : actorName;
    }

    public List<String> fieldNames() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    /** What changed from what to what; empty where that was erased. */
    public Changes changes() {
        return Changes.fromJson(changes);
    }
}
