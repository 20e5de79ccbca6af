package org.undersigned.intake.imports;

import java.util.List;
import java.util.UUID;

/** What a person decided about a row while the columns meant something else; it is tried again once the row is judged anew. */
record EarlierDecision(ImportRow row, String signerKey, Choice choice) {

    // The rest is decided by itself; what has no verdict yet keeps just what a person decided.
    private static final String DECIDED_BY_A_PERSON =
            "(decision is not null and (verdict is null or verdict = ?3 or verdict = ?4 and decision = ?5))";

    /** Clears every verdict; below the headings, what a person decided is kept until the row is judged again. */
    static void keep(UUID importId, int heading) {
        ImportRow.update(
                "verdict = null, decision = null, chosen = null, signerKey = null where importId = ?1 and (line <= ?2 or not "
                        + DECIDED_BY_A_PERSON + ")",
                importId,
                heading,
                Verdict.POSSIBLE,
                Verdict.NEW,
                Decision.SKIP);
        ImportRow.update(
                "verdict = null, outcome = case when outcome = ?2 then null else outcome end where importId = ?1",
                importId,
                ImportRow.LEFT_OUT);
    }

    /** Those about some rows that have no verdict yet. */
    static List<EarlierDecision> about(List<ImportRow> rows) {
        return rows.stream()
                .filter(row -> row.decision != null)
                .map(row -> new EarlierDecision(row, row.signerKey, new Choice(row.decision, row.chosen)))
                .toList();
    }

    /** Decides as before, where the row still names the same signer and that may be; else it says that this is lost. */
    void tryAgain() {
        boolean kept = signerKey.equals(row.signerKey) && row.decide(choice.as(), choice.who());
        // Of what is wrong or known by now it is not told, but it is once a further correction makes it open again.
        if (!kept && !(row.isOpen() && row.decision == choice.as())) {
            row.outcome = ImportRow.LOST;
        }
    }
}
