package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Strikable;
import org.undersigned.source.CitationService;
import org.undersigned.source.StrikingService;

/** Makes public what was a draft, and all that belongs to it, in one transaction; takes it off again, where that was an error. */
@ApplicationScoped
public class AnnouncementService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final CitationService citations;
    private final StrikingService strikings;
    private final TakingBack takingBack;
    private final Clock clock;

    AnnouncementService(
            Ledger ledger,
            Disclosure disclosure,
            CitationService citations,
            StrikingService strikings,
            TakingBack takingBack,
            Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.citations = citations;
        this.strikings = strikings;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    /** @throws Refusal {@code already_public} or {@code is_struck} */
    @Writes
    public void publishCampaign(UUID id) {
        Campaign campaign = held(Campaign.class, id);
        refuseIf(campaign.isPublic(), "already_public");
        refuseIf(campaign.isStruck(), "is_struck");
        ledger.changed("campaign.published", campaign, null, () -> campaign.publish(clock.instant()));
        tellOfParts(campaign);
    }

    /**
     * @throws Refusal {@code already_public}, {@code is_struck}, {@code campaign_is_a_draft}, {@code letter_without_wording}: what
     *     was never worded can be signed by nobody, or {@code import_taking_back}
     */
    @Writes
    public void publishLetter(UUID id) {
        announceLetter(id);
        refuseIf(takingBack.isUnderWay(Letter.findById(id)), "import_taking_back");
        tellOfSignOns(id);
    }

    /** As {@link #publishLetter}, for a look that is taken back: no entry tells of sign-ons, or of whom and what they name. */
    @Writes
    void showLetter(UUID id) {
        announceLetter(id);
        disclosure.discloseUnseen(id, clock.instant());
    }

    /**
     * Takes a campaign or a letter off everything public, with all that belongs to it.
     *
     * @throws Refusal {@code already_struck}, {@code never_public} or {@code import_recording}
     */
    @Writes
    public void strike(Class<? extends Strikable> type, UUID id, String reason) {
        held(type, id);
        refuseIf(lettersOf(type, id).stream().anyMatch(PreparedSignOns::areUnder), "import_recording");
        strikings.strike(type, id, reason);
    }

    /**
     * Puts it back, and tells of what was added or changed in it meanwhile.
     *
     * @throws Refusal {@code nothing_to_restore} or {@code import_taking_back}
     */
    @Writes
    public void restore(Class<? extends Strikable> type, UUID id, String reason) {
        held(type, id);
        refuseIf(lettersOf(type, id).stream().anyMatch(takingBack::isUnderWay), "import_taking_back");
        strikings.restore(type, id, reason);
        List<Letter> letters =
                lettersOf(type, id).stream().filter(Letter::isPublic).toList();
        if (type == Campaign.class) {
            tellOfParts(Campaign.<Campaign>findById(id));
            ledger.announced("letter.published", with(letters, lettersOf(type, id)));
        }
        letters.forEach(this::tellOfParts);
        letters.forEach(letter -> tellOfSignOns(letter.id));
    }

    // Whoever changes a part of it meanwhile is waited for, and then waits.
    private static <S extends Strikable> S held(Class<S> type, UUID id) {
        S whole = Panache.getEntityManager().find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (whole == null) {
            throw new NoResultException();
        }
        return whole;
    }

    private static List<Letter> lettersOf(Class<? extends Strikable> type, UUID id) {
        return type == Campaign.class ? Campaign.<Campaign>findById(id).letters : List.of(Letter.<Letter>findById(id));
    }

    private void announceLetter(UUID id) {
        Letter letter = held(Letter.class, id);
        refuseIf(letter.isStruck() || letter.campaign.isStruck(), "is_struck");
        refuseIf(letter.publishedAt != null, "already_public");
        refuseIf(!letter.campaign.isPublic(), "campaign_is_a_draft");
        refuseIf(letter.revisions.isEmpty(), "letter_without_wording");
        ledger.changed("letter.published", letter, null, () -> letter.publish(clock.instant()));
        tellOfParts(letter);
    }

    private void tellOfParts(Campaign campaign) {
        ledger.announced("demand.added", with(campaign.demands, Demand.struckOf(campaign)));
        campaign.steps.forEach(step -> citations.disclose(step.citations));
        ledger.announced("step.added", with(campaign.steps, Step.struckOf(campaign)));
        campaign.measures.forEach(measure -> citations.disclose(measure.citations));
        ledger.announced("measure.added", with(campaign.measures, Measure.struckOf(campaign)));
    }

    private void tellOfParts(Letter letter) {
        Instant now = clock.instant();
        letter.revisions.forEach(revision -> citations.disclose(revision.citations));
        ledger.announced("revision.frozen", letter.revisions);
        List<ReportedCount> counts = ReportedCount.of(letter);
        counts.forEach(count -> citations.disclose(count.citations));
        ledger.announced("reported_count.added", with(counts, ReportedCount.struckOf(letter)));
        List<Statement> statements = Statement.of(letter);
        statements.forEach(statement -> {
            citations.disclose(statement.citations);
            disclosure.discloseNamed(statement.organization, now);
        });
        ledger.announced("statement.added", with(statements, Statement.struckOf(letter)));
    }

    private void tellOfSignOns(UUID letter) {
        Instant now = clock.instant();
        Batches.each(SignOns.publishedUnder(letter), some -> {
            some.forEach(signOn -> disclosure.discloseNamed(signOn, now));
            ledger.announced("sign_on.published", some);
        });
    }

    // What was struck while nobody saw it is told of too.
    private static <S extends Strikable> Set<S> with(List<S> some, List<S> struck) {
        Set<S> all = new LinkedHashSet<>(some);
        all.addAll(struck);
        return all;
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }
}
