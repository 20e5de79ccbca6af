package org.undersigned.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Merge;
import org.undersigned.publishing.markup.WordDiff;
import org.undersigned.signon.Phase;

/**
 * Two people's versions of one record, side by side.
 *
 * @param address of the record at the desk
 * @param others who saved meanwhile
 * @param openedAt when the second opened it, or null where the form does not say
 * @param phase where a sign-on stands now; null for other records
 * @param wasPhase where it stood when it was opened
 * @param seen the newest entry of the ledger, which the second now sees
 */
record Conflict(
        String address,
        List<Line> lines,
        String others,
        Instant savedAt,
        Instant openedAt,
        Phase phase,
        Phase wasPhase,
        long seen,
        String reason,
        Instant now) {

    /**
     * One field: three versions in words, and as the form carries them.
     *
     * @param isWritten whether it is a text that is read word by word
     */
    record Line(Merge.Line merge, String opened, String saved, String typed, boolean isWritten) {

        /** What they changed in a long text, or null. */
        public WordDiff theirs() {
            return diff(merge.saved());
        }

        /** What whoever was second changed in it, or null. */
        public WordDiff mine() {
            return diff(merge.typed());
        }

        private WordDiff diff(String text) {
            return isWritten && WordDiff.helps(merge.opened(), text) ? WordDiff.between(merge.opened(), text) : null;
        }

        public String code() {
            return merge.field();
        }

        public boolean differs() {
            return merge.isChangedByThem() || merge.isChangedByMe();
        }
    }

    static Conflict of(String address, UUID subject, EditForm form, Merge merge, Values values, Instant now) {
        List<LedgerEntry> meanwhile = LedgerEntry.about(subject, form.seen());
        return new Conflict(
                address,
                merge.lines().stream().map(line -> line(line, form, values)).toList(),
                String.join(
                        ", ",
                        meanwhile.stream()
                                .map(entry -> entry.actorName)
                                .filter(name -> name != null)
                                .distinct()
                                .toList()),
                meanwhile.isEmpty() ? now : meanwhile.get(0).at,
                instant(form.openedAt()),
                null,
                null,
                meanwhile.isEmpty() ? form.seen() : meanwhile.get(0).sequence,
                form.reason(),
                now);
    }

    /** Of a sign-on, which may stand elsewhere by now. */
    Conflict at(Phase now, Phase before) {
        return new Conflict(address, lines, others, savedAt, openedAt, now, before, seen, reason, this.now);
    }

    public boolean hasOtherPhase() {
        return phase != wasPhase;
    }

    private static Line line(Merge.Line line, EditForm form, Values values) {
        String field = line.field();
        return new Line(
                line,
                values.show(field, line.opened()),
                values.show(field, line.saved()),
                values.show(field, line.typed()),
                form.inputs().stream()
                        .anyMatch(input ->
                                input.code().equals(field) && input.shape().isWritten()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
