package org.undersigned.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Merge;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;

/**
 * Two people's versions of one sign-on, side by side.
 *
 * @param others who saved meanwhile
 * @param openedAt when the second opened it, or null where the form does not say
 * @param phase where it stands now
 * @param wasPhase where it stood when it was opened
 * @param seen the newest entry of the ledger, which the second now sees
 */
record Conflict(
        List<Line> lines,
        String others,
        Instant savedAt,
        Instant openedAt,
        Phase phase,
        Phase wasPhase,
        long seen,
        String reason,
        Instant now) {

    /** One field: three versions in words, and as the form carries them. */
    record Line(Merge.Line merge, String opened, String saved, String typed) {

        public String code() {
            return merge.field().code();
        }

        public boolean differs() {
            return merge.isChangedByThem() || merge.isChangedByMe();
        }
    }

    static Conflict of(SignOn signOn, CorrectionForm form, Merge merge, Values values, Instant now) {
        List<LedgerEntry> meanwhile = LedgerEntry.about(signOn.id, form.seen());
        return new Conflict(
                merge.lines().stream().map(line -> line(line, values)).toList(),
                String.join(
                        ", ",
                        meanwhile.stream()
                                .map(entry -> entry.actorName)
                                .filter(name -> name != null)
                                .distinct()
                                .toList()),
                meanwhile.isEmpty() ? now : meanwhile.get(0).at,
                instant(form.openedAt()),
                Phase.of(signOn),
                form.phase(),
                meanwhile.isEmpty() ? form.seen() : meanwhile.get(0).sequence,
                form.reason(),
                now);
    }

    public boolean hasOtherPhase() {
        return phase != wasPhase;
    }

    private static Line line(Merge.Line line, Values values) {
        String field = line.field().code();
        return new Line(
                line,
                values.show(field, line.opened()),
                values.show(field, line.saved()),
                values.show(field, line.typed()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
