package org.undersigned.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** A letter's wording while it is being written; frozen, it becomes a {@link Revision} and is no more. */
@Entity
public class Draft extends Subject {

    private static final String EXCERPT = "excerpt";

    /** As people write that words are left out: in brackets, or on a line of its own. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\[(…|\\.{3})]|\\((…|\\.{3})\\)|^[ \\t]*+(…|\\.{3,})[ \\t\\r]*+$", Pattern.MULTILINE);

    @OneToOne(fetch = FetchType.LAZY)
    public Letter letter;

    public String wording;
    public boolean excerpt;
    public String note;

    public static Optional<Draft> of(Letter letter) {
        return find("letter", letter).firstResultOptional();
    }

    /** Begun with some words, or from the wording that stands, or from nothing. */
    static Draft from(Letter letter, String words) {
        Draft draft = new Draft();
        draft.letter = letter;
        draft.wording = words != null
                ? words
                : letter.currentRevision().map(revision -> revision.wording).orElse("");
        draft.excerpt =
                letter.currentRevision().map(revision -> revision.excerpt).orElse(false);
        return draft;
    }

    /** What its revision's would be. */
    public String checksum() {
        return Digest.sha256(wording);
    }

    /** Whether words seem to be left out of what is not said to be an excerpt. */
    boolean isPerhapsAnExcerpt() {
        return !excerpt && LEFT_OUT.matcher(wording).find();
    }

    public static List<Field<Draft>> fields() {
        return List.of(
                Field.of(
                        "wording", Shape.text(200_000).needed(), one -> one.wording, (one, text) -> one.wording = text),
                Field.of(
                        EXCERPT,
                        Shape.choices(List.of(EXCERPT)),
                        one -> one.excerpt ? EXCERPT : null,
                        (one, ticked) -> one.excerpt = ticked != null),
                Field.of("revision_note", Shape.text(4_000), one -> one.note, (one, text) -> one.note = text));
    }

    @Override
    public String subjectType() {
        return "draft";
    }

    @Override
    public UUID campaignId() {
        return letter.campaign.id;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("letter", letter)
                .closed("wording", wording)
                .closed(EXCERPT, excerpt)
                .closed("revision_note", note);
    }
}
