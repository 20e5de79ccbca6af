package org.undersigned.signon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.undersigned.base.CampaignWord;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Preparation;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Citation;

/**
 * A signer's name under a letter, with title, party, state and district as they were on the day of signing.
 *
 * <p>Where it stands is kept as dated facts. Only a live one holds its signer's {@code place} under the letter.
 */
@Entity
@SQLRestriction(Preparation.SEEN)
public class SignOn extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    /** Its letter's, which never is another. */
    UUID campaignId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;

    @Enumerated(EnumType.STRING)
    public SignOnKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization organization;

    public String name;
    public String title;
    public String affiliation;

    @Enumerated(EnumType.STRING)
    public Chamber chamber;

    public String party;
    public String state;
    public Integer district;
    public Integer leadOrdinal;
    public PartialDate signedOn;

    @Enumerated(EnumType.STRING)
    public DateBasis dateBasis = DateBasis.SIGNED;

    @Enumerated(EnumType.STRING)
    public Assurance assurance;

    public String attestedBy;
    public Instant receivedAt;
    public Instant confirmedAt;
    public Instant publishedAt;
    public Instant declinedAt;
    public String declinedReason;
    public Instant withdrawnAt;
    public PartialDate withdrawnOn;
    public String withdrawalReason;
    public Instant struckAt;
    public String struckReason;
    public Instant supersededAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by")
    public SignOn supersededBy;

    /** Whether it left the list before anyone could see it there. */
    public boolean leftUnseen;

    UUID place;

    /** Its place among the letter's leads, while it is live. */
    Integer leadPlace;

    UUID preparedBy;

    public byte[] listKey;
    public String searchText;

    /** What it is found by, unless its signer is found by all of that. */
    @BatchSize(size = 200)
    @ElementCollection
    @CollectionTable(name = "sign_on_word", joinColumns = @JoinColumn(name = "sign_on_id"))
    @OptimisticLock(excluded = true)
    Set<CampaignWord> words = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();

    /** @throws NoResultException if there is none */
    public static SignOn withId(UUID id) {
        return SignOn.<SignOn>findByIdOptional(id).orElseThrow(NoResultException::new);
    }

    /** Whether it is live, and another live one has the same place among the letter's leads. */
    boolean leadIsTaken() {
        return isLive() && anotherLeadsInstead();
    }

    /** Whether another that is live has its place among the letter's leads. */
    boolean anotherLeadsInstead() {
        return leadOrdinal != null
                && count("letter = ?1 and place is not null and leadOrdinal = ?2 and id <> ?3", letter, leadOrdinal, id)
                        > 0;
    }

    /** The live sign-on that holds this signer's place under the letter. */
    public static Optional<SignOn> liveOf(UUID signer, Letter letter) {
        return find("letter = ?1 and place = ?2", letter, signer).firstResultOptional();
    }

    /** What waits for the desk under the letter of this organization, or of one that was merged into it. */
    public static Optional<SignOn> waitingOf(Organization organization, Letter letter) {
        return find(
                        "letter = ?1 and organization in ?2 and publishedAt is null and declinedAt is null order by receivedAt",
                        letter,
                        organization.root().family())
                .firstResultOptional();
    }

    /** What anyone may know of a member's sign-on under a letter: the live one, else the one withdrawn last. */
    public static Optional<SignOn> publicOf(Member member, Letter letter) {
        return find(
                        "letter = ?1 and member = ?2 and leftUnseen = false and (place is not null or withdrawnAt is not null)"
                                + " order by place nulls last, withdrawnAt desc, id",
                        letter,
                        member)
                .firstResultOptional();
    }

    public boolean isLive() {
        return publishedAt != null && withdrawnAt == null && struckAt == null && supersededAt == null;
    }

    public boolean isWaiting() {
        return publishedAt == null && declinedAt == null;
    }

    public boolean isLead() {
        return leadOrdinal != null;
    }

    /** What tells two signers apart: a merged organization counts as its root, each individual as themselves. */
    public UUID signer() {
        return switch (kind) {
            case MEMBER -> member.id;
            case ORGANIZATION -> organization.root().id;
            case INDIVIDUAL -> id;
        };
    }

    /** @throws Refusal {@code sign_on_not_waiting} unless it waits for the desk */
    public void publish(Instant now) {
        refuseUnless(isWaiting(), "sign_on_not_waiting");
        publishedAt = now;
        settle();
    }

    /** @throws Refusal {@code sign_on_not_waiting} unless it waits for the desk */
    public void decline(String reason, Instant now) {
        refuseUnless(isWaiting(), "sign_on_not_waiting");
        declinedAt = now;
        declinedReason = reason;
    }

    /**
     * Takes the name off the list at the signer's wish; that it stood there stays in the ledger.
     *
     * @param on the day on which the signer asked for it, or null
     * @throws Refusal {@code sign_on_not_live}
     */
    public void withdraw(String reason, PartialDate on, Instant now) {
        refuseUnless(isLive(), "sign_on_not_live");
        leave();
        withdrawnAt = now;
        withdrawnOn = on;
        withdrawalReason = reason;
        settle();
    }

    /**
     * Takes the name off the list as recorded in error by us.
     *
     * @throws Refusal {@code sign_on_not_live}
     */
    public void strike(String reason, Instant now) {
        refuseUnless(isLive(), "sign_on_not_live");
        leave();
        struckAt = now;
        struckReason = reason;
        settle();
    }

    /**
     * Sets it aside for another of the same signer that stands longer.
     *
     * @throws Refusal {@code sign_on_not_live}
     */
    void supersede(SignOn earlier, Instant now) {
        refuseUnless(isLive(), "sign_on_not_live");
        leave();
        supersededAt = now;
        supersededBy = earlier;
        settle();
    }

    // What nobody outside was told of they are not told of as having left.
    private void leave() {
        leftUnseen = !isPublic() && (letter.publishedAt == null || !LedgerEntry.isKnownPublicly(id));
    }

    /** Undoes {@link #supersede}: its organization stands for itself again, and leads no more where another does instead. */
    void standAgain() {
        // Asked first, since what is half changed must not be written.
        if (anotherLeadsInstead()) {
            leadOrdinal = null;
        }
        supersededAt = null;
        supersededBy = null;
        settle();
    }

    /**
     * Undoes a decline, a withdrawal or a striking.
     *
     * @throws Refusal {@code nothing_to_restore}
     */
    public void restore() {
        refuseUnless(declinedAt != null || withdrawnAt != null || struckAt != null, "nothing_to_restore");
        declinedAt = null;
        declinedReason = null;
        withdrawnAt = null;
        withdrawnOn = null;
        withdrawalReason = null;
        struckAt = null;
        struckReason = null;
        settle();
    }

    /** Brings what is derived in line with what was changed: the place, the order in the list, what search finds. */
    public void settle() {
        campaignId = letter.campaign.id;
        leftUnseen &= !isLive();
        place = isLive() ? signer() : null;
        leadPlace = isLive() ? leadOrdinal : null;
        listKey = ListKey.of(this);
        searchText = ListKey.searchText(this);
        Set<CampaignWord> own = CampaignWord.each(ListKey.ownWords(this), campaignId);
        words.retainAll(own);
        words.addAll(own);
    }

    /** A new one that nobody sees before what it is made for is done, and that the search does not find until it is told to {@link #beFound()}. */
    void prepare(UUID preparation) {
        preparedBy = preparation;
        words.clear();
    }

    @Override
    public UUID preparedBy() {
        return preparedBy;
    }

    /** Is found, and its organization too. */
    public void beFound() {
        if (organization != null) {
            organization.beFound();
        }
        settle();
    }

    private static void refuseUnless(boolean allowed, String code) {
        if (!allowed) {
            throw new Refusal(code);
        }
    }

    @Override
    public String subjectType() {
        return "sign_on";
    }

    @Override
    public UUID campaignId() {
        return letter.campaign.id;
    }

    @Override
    public Subject whole() {
        return letter;
    }

    @Override
    public boolean isPublic() {
        return publishedAt != null && !leftUnseen && letter.isPublic();
    }

    /** Whether anyone may see who it is: an individual who left is counted, and not named. */
    public boolean isShown() {
        return isPublic() && (isLive() || kind != SignOnKind.INDIVIDUAL);
    }

    // Also before it is public: it is somebody's word.
    @Override
    public boolean wantsReason() {
        return true;
    }

    @Override
    public Form form() {
        return SignOnForm.of(this);
    }
}
