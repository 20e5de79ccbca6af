package org.undersigned.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Failure;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.base.Slug;
import org.undersigned.base.Worded;
import org.undersigned.directory.Chamber;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Strikable;
import org.undersigned.ledger.Subject;

/**
 * What is sent, on a date, to recipients, making some of its campaign's demands.
 *
 * <p>A draft is the desk's only; one that is collecting has been shown by an unlisted link; a public one anyone may read.
 */
@Entity
public class Letter extends Strikable {

    public static final String SLUG_KIND = "letter";

    @ManyToOne(fetch = FetchType.LAZY)
    public Campaign campaign;

    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter follows;

    public String language;
    public String title;
    public String summary;
    public String countsNote;
    public PartialDate dated;
    public PartialDate sentOn;
    public PartialDate announcedOn;
    public Instant opensAt;
    public Instant closesAt;
    public ZoneId zone;
    public boolean openToMembers;
    public boolean openToOrganizations;
    public boolean openToIndividuals;
    public boolean openToHouse;
    public boolean openToSenate;
    public int withdrawnIndividuals;
    public Instant collectingAt;
    public Instant publishedAt;
    public Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "letter_demand",
            joinColumns = @JoinColumn(name = "letter_id"),
            inverseJoinColumns = @JoinColumn(name = "demand_id"))
    @OrderBy("ordinal")
    public List<Demand> demands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "letter_recipient", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "ordinal")
    public List<Recipient> recipients = new ArrayList<>();

    @OneToMany(mappedBy = "letter")
    @OrderBy("ordinal")
    public List<Revision> revisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "letter_text", joinColumns = @JoinColumn(name = "letter_id"))
    @MapKeyColumn(name = "language")
    public Map<String, LetterText> translations = new HashMap<>();

    /** What a query asks of public letters. @param letter its name there */
    public static String isPublic(String letter) {
        return "(%1$s.publishedAt is not null and %1$s.struckAt is null and %1$s.campaign.publishedAt is not null and %1$s.campaign.struckAt is null)"
                .formatted(letter);
    }

    /**
     * The public letter at this address, also at an address that it had before; a draft is as unknown as one that never was.
     *
     * @throws Failure 410 of one that was struck, itself or with its campaign
     */
    public static Optional<Letter> publicAt(String slug) {
        return Slug.find(SLUG_KIND, slug)
                .map(id -> Letter.<Letter>findById(id))
                .map(Failure.goneIf(Letter::isTakenOff))
                .filter(Letter::isPublic);
    }

    /** Public letters, newest first. */
    public static List<Letter> allPublic() {
        return list("from Letter it where " + isPublic("it") + " order by it.dated desc nulls first, it.id desc");
    }

    /** All letters, public or not, newest first. */
    public static List<Letter> newestFirst() {
        return list(
                "from Letter it join fetch it.campaign order by it.createdAt desc, it.dated desc nulls first, it.id desc");
    }

    /** Public letters, newest entered first. @param after the id behind which to go on, or null */
    public static List<Letter> publicAfter(Letter after, int limit) {
        String query = "from Letter it where " + isPublic("it") + (after == null ? "" : " and it.id < ?1")
                + " order by it.id desc";
        return (after == null ? find(query) : find(query, after.id))
                .page(0, limit)
                .list();
    }

    /**
     * Gives it another address, while nobody knows the one that it has.
     *
     * @param typed null where it is to be made of the title
     * @throws Refusal {@code slug_taken} or {@code slug_fixed}
     */
    public void move(String typed) {
        if (publishedAt != null) {
            throw new Refusal("slug_fixed", "slug");
        }
        slug = Slug.free(SLUG_KIND, typed, title, other -> count("slug = ?1 and id <> ?2", other, id) > 0);
    }

    /** @throws Refusal where the other one follows this one, itself or through others */
    public void follow(Letter other) {
        Set<UUID> seen = new HashSet<>();
        for (Letter next = other; next != null && seen.add(next.id); next = next.follows) {
            if (equals(next)) {
                throw new Refusal("follows_its_follower", "follows");
            }
            // So that nobody closes the circle at its other end meanwhile.
            getEntityManager().lock(next, LockModeType.PESSIMISTIC_READ);
        }
        follows = other;
    }

    public void publish(Instant now) {
        Slug.take(SLUG_KIND, slug, id);
        publishedAt = now;
    }

    /** Whether the public form takes sign-ons: it has opened and not closed; a letter without dates is closed. */
    public boolean isOpen(Instant now) {
        return opensAt != null && !now.isBefore(opensAt) && (closesAt == null || now.isBefore(closesAt));
    }

    public boolean isOpenTo(Chamber chamber) {
        return chamber == Chamber.HOUSE ? openToHouse : openToSenate;
    }

    /** The wording that stands; none where the letter's words are not held. */
    public Optional<Revision> currentRevision() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    public Worded title(String wanted) {
        return Worded.in(wanted, title, language, translations, text -> text.title);
    }

    public Worded summary(String wanted) {
        return Worded.in(wanted, summary, campaign.language, translations, text -> text.summary);
    }

    public Worded countsNote(String wanted) {
        return Worded.in(wanted, countsNote, campaign.language, translations, text -> text.countsNote);
    }

    @Override
    public Set<String> fieldsReadTogether() {
        return LetterTimes.CODES;
    }

    @Override
    public String subjectType() {
        return "letter";
    }

    @Override
    public UUID campaignId() {
        return campaign.id;
    }

    @Override
    public Subject whole() {
        return campaign;
    }

    /** Whether it was public and is not any more. */
    public boolean isTakenOff() {
        return publishedAt != null && !isPublic();
    }

    @Override
    protected boolean isAnnounced() {
        return publishedAt != null && campaign.isPublic();
    }

    @Override
    public void refuseUnlessWhole() {
        LetterTimes.refuseBackwards(this);
    }

    @Override
    protected Form openForm() {
        return LetterForm.of(this);
    }
}
