package org.undersigned.site;

import java.util.Arrays;
import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Qualifier;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOnCounts;
import org.undersigned.signon.SignOnKind;

/** How many of a kind are recorded under a letter, beside what sources report; the two are never mixed. */
public record Counted(SignOnKind kind, long recorded, List<ReportedCount> reports) {

    /** Of each kind that may sign, that did, or of which a source tells. */
    static List<Counted> under(Letter letter, SignOnCounts counts) {
        return Arrays.stream(SignOnKind.values())
                .map(kind -> of(kind, letter, counts))
                .filter(one -> one.recorded > 0 || !one.reports.isEmpty() || one.kind.maySign(letter))
                .toList();
    }

    static Counted of(SignOnKind kind, Letter letter, SignOnCounts counts) {
        return new Counted(
                kind,
                counts.of(kind),
                ReportedCount.of(letter).stream()
                        .filter(report -> report.kind == kind)
                        .toList());
    }

    /** The count that pages lead with, or null. */
    public ReportedCount reported() {
        return reports.isEmpty() ? null : reports.get(0);
    }

    /** Whether a source reports more than the record names. */
    public boolean isIncomplete() {
        ReportedCount reported = reported();
        return reported != null
                && (recorded < reported.figure || recorded == reported.figure && reported.qualifier == Qualifier.OVER);
    }

    /** The two drawn, or null where a drawing would show nothing. */
    public Tally tally() {
        return reported() == null ? null : Tally.of(recorded, reported()).orElse(null);
    }
}
