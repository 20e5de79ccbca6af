package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** Where the newest entry about a subject stands, or 0. */
    public static long newestAbout(UUID subject) {
        return LedgerEntry.<LedgerEntry>find("subject = ?1 order by sequence desc", subject)
                .firstResultOptional()
                .map(entry -> entry.sequence)
                .orElse(0L);
    }

    /** Whether anything about a subject was ever told to the public. */
    public static boolean isKnownPublicly(UUID subject) {
        return count("subject = ?1 and isPublic = true", subject) > 0;
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
