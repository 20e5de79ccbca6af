package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Begins the wording of a letter, and freezes it. */
@ApplicationScoped
public class WordingService {

    private final Ledger ledger;
    private final Clock clock;

    WordingService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where somebody has begun it already, theirs is gone on with. */
    @Writes
    public void begin(UUID letterId) {
        Letter letter = Letter.findById(letterId);
        if (Draft.of(letter).isEmpty()) {
            ledger.made("draft.added", Draft.from(letter));
        }
    }

    /**
     * @param seen the checksum of the wording that whoever freezes it has before their eyes
     * @throws Refusal {@code draft_gone}, {@code draft_changed} meanwhile, or {@code wording_unchanged}
     */
    @Writes
    public void freeze(UUID letterId, String seen) {
        Letter letter = Letter.findById(letterId);
        Draft draft = Draft.of(letter).orElseThrow(() -> new Refusal("draft_gone"));
        Revision revision = new Revision();
        revision.letter = letter;
        revision.ordinal = letter.revisions.size() + 1;
        revision.language = letter.language;
        revision.excerpt = draft.excerpt;
        revision.note = draft.note;
        revision.follows = letter.currentRevision().orElse(null);
        revision.freeze(draft.wording, clock.instant());
        refuseIf(draft.wording.isBlank(), "wording_empty");
        refuseIf(!revision.sha256.equals(seen), "draft_changed");
        refuseIf(revision.follows != null && revision.follows.sha256.equals(revision.sha256), "wording_unchanged");
        ledger.made("revision.frozen", revision);
        draft.delete();
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }
}
