package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.EditService;
import org.undersigned.ledger.EditService.Edit;
import org.undersigned.ledger.Ledger;

/** Begins the wording of a letter, and freezes it. */
@ApplicationScoped
public class WordingService {

    private final Ledger ledger;
    private final EditService edits;
    private final Clock clock;

    WordingService(Ledger ledger, EditService edits, Clock clock) {
        this.ledger = ledger;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * Where somebody has begun it already, theirs is gone on with.
     *
     * @param wording what it begins with, or null for the wording that stands
     * @throws Refusal {@code draft_begun} where there is one already that would not begin with that
     */
    @Writes
    public void begin(UUID letterId, String wording) {
        Letter letter = Letter.findById(letterId);
        if (Draft.of(letter).isEmpty()) {
            ledger.made("draft.added", Draft.from(letter, wording));
        } else {
            refuseIf(wording != null, "draft_begun");
        }
    }

    /**
     * Saves what somebody made of the draft, and freezes it.
     *
     * @param whole whether they were asked, and say that no words are left out
     * @throws Clash if somebody else changed the same field otherwise
     * @throws Refusal {@code draft_gone}, {@code draft_changed} by somebody else meanwhile, {@code words_left_out} or {@code wording_unchanged}
     */
    @Writes
    public void freeze(UUID letterId, UUID draftId, Edit edit, boolean whole) {
        String wording = edit.typed().get("wording");
        refuseIf(wording == null, "form_stale");
        refuseIf(Draft.findById(draftId) == null, "draft_gone");
        edits.edit(Draft.class, draftId, Draft.fields(), edit);
        if (!whole && Draft.<Draft>findById(draftId).isPerhapsAnExcerpt()) {
            throw new Refusal("words_left_out", "excerpt");
        }
        freeze(letterId, Digest.sha256(wording));
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
