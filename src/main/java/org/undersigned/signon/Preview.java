package org.undersigned.signon;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Token;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** A link by which anybody who has it sees a draft as the public will, for some days; who made it is the desk's own. */
@Entity
public class Preview extends Subject {

    private static final Duration LASTS = Duration.ofDays(14);
    // Who made it is in the ledger: a link of somebody who is let in no more shows nothing.
    private static final String OPEN = "from Preview it where it.endedAt is null and it.expiresAt > ?1"
            + " and not exists (select 1 from LedgerEntry entry join StaffMember maker on maker.id = entry.actorId"
            + " where entry.subject = it.id and entry.verb = 'preview.made' and maker.disabledAt is not null) and ";

    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Campaign campaign;

    /** Null where the campaign itself is shown. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public String madeBy;
    public Instant madeAt;
    public Instant expiresAt;
    public Instant endedAt;

    static Preview of(Campaign campaign, Letter letter, String token, String by, Instant now) {
        Preview preview = new Preview();
        preview.tokenHash = Token.hash(token);
        preview.campaign = campaign;
        preview.letter = letter;
        preview.madeBy = by;
        preview.madeAt = now;
        preview.expiresAt = now.plus(LASTS);
        return preview;
    }

    static Optional<Preview> open(String token, Instant now) {
        return find(OPEN + "it.tokenHash = ?2", now, Token.hash(token)).firstResultOptional();
    }

    static List<Preview> openOf(Campaign campaign, Instant now) {
        return list(OPEN + "it.campaign = ?2 and it.letter is null order by it.madeAt desc, it.id", now, campaign);
    }

    static List<Preview> openOf(Letter letter, Instant now) {
        return list(OPEN + "it.letter = ?2 order by it.madeAt desc, it.id", now, letter);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    @Override
    public String subjectType() {
        return "preview";
    }

    @Override
    public UUID campaignId() {
        return campaign.id;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("campaign", campaign)
                .closed("letter", letter)
                .closed("expires_at", expiresAt)
                .closed("ended_at", endedAt);
    }
}
