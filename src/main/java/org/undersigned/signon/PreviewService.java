package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.access.Token;
import org.undersigned.base.Failure;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.WordingService;
import org.undersigned.ledger.Ledger;

/** Shows a draft as the public will see it: announces it in a transaction, looks, and takes the transaction back. */
@Named("previews")
@ApplicationScoped
public class PreviewService {

    /** Ends the transaction with what was seen in it, so that nothing of it is kept. */
    private static final class Seen extends RuntimeException {

        private final transient Object what;

        Seen(Object what) {
            super(null, null, false, false);
            this.what = what;
        }
    }

    private final PreviewTurns turns;
    private final AnnouncementService announcements;
    private final WordingService wordings;
    private final Ledger ledger;
    private final Clock clock;

    PreviewService(
            PreviewTurns turns,
            AnnouncementService announcements,
            WordingService wordings,
            Ledger ledger,
            Clock clock) {
        this.turns = turns;
        this.announcements = announcements;
        this.wordings = wordings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param letter null for the campaign itself
     * @param by the name of who makes it
     * @return the token, which nothing else knows
     * @throws Refusal for which it could not be announced, {@code is_struck} or {@code nothing_to_preview}
     */
    @Writes
    public String make(UUID campaign, UUID letter, String by) {
        String token = Token.fresh();
        Preview preview = Preview.of(
                Campaign.findById(campaign),
                letter == null ? null : Letter.findById(letter),
                token,
                by,
                clock.instant());
        if (preview.campaign.isStruck() || letter != null && preview.letter.isStruck()) {
            throw new Refusal("is_struck");
        }
        if (isOvertaken(preview)) {
            throw new Refusal("nothing_to_preview");
        }
        if (letter != null
                && preview.letter.revisions.isEmpty()
                && newWording(preview.letter).isEmpty()) {
            throw new Refusal("letter_without_words");
        }
        ledger.made("preview.made", preview);
        return token;
    }

    @Writes
    public void end(UUID id) {
        Preview preview = Preview.<Preview>findByIdOptional(id).orElseThrow(NoResultException::new);
        ledger.changed("preview.ended", preview, null, () -> preview.end(clock.instant()));
    }

    public Optional<Preview> find(String token) {
        return Preview.open(token, clock.instant());
    }

    public List<Preview> of(Campaign campaign) {
        return Preview.openOf(campaign, clock.instant());
    }

    public List<Preview> of(Letter letter) {
        return Preview.openOf(letter, clock.instant());
    }

    /** Whether all that it would show is public as it is. */
    public boolean isOvertaken(Preview preview) {
        return preview.campaign.isPublic()
                && (preview.letter == null
                        || preview.letter.isPublic()
                                && newWording(preview.letter).isEmpty());
    }

    /**
     * @param page is made while the preview's draft is public, as nobody else sees it
     * @throws Refusal for which it could not be announced
     * @throws Failure {@code busy} where too many others look
     */
    @SuppressWarnings("unchecked")
    public <T> T show(Preview preview, Supplier<T> page) {
        UUID letter = preview.letter == null ? null : preview.letter.id;
        return turns.next(() -> {
            try {
                announce(preview.campaign.id, letter, page);
                throw new IllegalStateException("A preview was not taken back");
            } catch (Seen seen) {
                return (T) seen.what;
            }
        });
    }

    // In the lane of all writes: on the embedded database one at a time, and again where two collide.
    @Writes
    void announce(UUID campaign, UUID letter, Supplier<?> page) {
        if (!Campaign.<Campaign>findById(campaign).isPublic()) {
            announcements.publishCampaign(campaign);
        }
        if (letter != null) {
            newWording(Letter.findById(letter)).ifPresent(draft -> wordings.freeze(letter, draft.checksum()));
            readAnew();
            if (!Letter.<Letter>findById(letter).isPublic()) {
                announcements.showLetter(letter);
            }
        }
        readAnew();
        throw new Seen(page.get());
    }

    private static Optional<Draft> newWording(Letter letter) {
        return Draft.of(letter)
                .filter(draft -> !draft.wording.isBlank())
                .filter(draft -> letter.currentRevision()
                        .filter(standing -> standing.sha256.equals(draft.checksum()))
                        .isEmpty());
    }

    // What was read before does not know of it yet.
    private static void readAnew() {
        Panache.getEntityManager().flush();
        Panache.getEntityManager().clear();
    }
}
