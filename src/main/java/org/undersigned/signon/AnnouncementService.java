package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.CitationService;

/** Makes public what was a draft, and all that belongs to it, in one transaction. */
@ApplicationScoped
public class AnnouncementService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final CitationService citations;
    private final Clock clock;

    AnnouncementService(Ledger ledger, Disclosure disclosure, CitationService citations, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.citations = citations;
        this.clock = clock;
    }

    /** @throws Refusal {@code already_public} */
    @Writes
    public void publishCampaign(UUID id) {
        Instant now = clock.instant();
        Campaign campaign = Campaign.<Campaign>findByIdOptional(id).orElseThrow(NoResultException::new);
        refuseIf(campaign.isPublic(), "already_public");
        ledger.changed("campaign.published", campaign, null, () -> campaign.publish(now));
        campaign.demands.forEach(demand -> ledger.announced("demand.added", demand));
        campaign.steps.forEach(step -> {
            citations.disclose(step.citations);
            ledger.announced("step.added", step);
        });
        campaign.measures.forEach(measure -> {
            citations.disclose(measure.citations);
            ledger.announced("measure.added", measure);
        });
    }

    /**
     * @throws Refusal {@code already_public}, {@code campaign_is_a_draft}, or {@code letter_without_wording}: what was never
     *     worded can be signed by nobody
     */
    @Writes
    public void publishLetter(UUID id) {
        Instant now = clock.instant();
        announceLetter(id, now);
        Batches.each(
                SignOn.publishedUnder(id),
                some -> some.forEach(signOn -> {
                    disclosure.discloseNamed(signOn, now);
                    ledger.announced("sign_on.published", signOn);
                }));
    }

    /** As {@link #publishLetter}, for a look that is taken back: no entry tells of sign-ons, or of whom and what they name. */
    @Writes
    void showLetter(UUID id) {
        Instant now = clock.instant();
        announceLetter(id, now);
        disclosure.discloseUnseen(id, now);
    }

    private void announceLetter(UUID id, Instant now) {
        Letter letter = Letter.<Letter>findByIdOptional(id).orElseThrow(NoResultException::new);
        refuseIf(letter.publishedAt != null, "already_public");
        refuseIf(!letter.campaign.isPublic(), "campaign_is_a_draft");
        refuseIf(letter.revisions.isEmpty(), "letter_without_wording");
        ledger.changed("letter.published", letter, null, () -> letter.publish(now));
        letter.revisions.forEach(revision -> {
            citations.disclose(revision.citations);
            ledger.announced("revision.frozen", revision);
        });
        ReportedCount.of(letter).forEach(count -> {
            citations.disclose(count.citations);
            ledger.announced("reported_count.added", count);
        });
        Statement.of(letter).forEach(statement -> {
            citations.disclose(statement.citations);
            disclosure.discloseNamed(statement.organization, now);
            ledger.announced("statement.added", statement);
        });
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }
}
