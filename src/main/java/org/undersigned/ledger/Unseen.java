package org.undersigned.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What befell a subject unseen, of which the public is told afterwards. */
final class Unseen {

    private static final String STRUCK = ".struck";
    private static final String RESTORED = ".restored";
    private static final String CORRECTED = ".corrected";

    /**
     * One entry that tells the public of it all; the desk was told each time.
     *
     * @param told the last that the public knows
     */
    static LedgerEntry tellingOf(Subject subject, LedgerEntry told, Actor actor, Instant now) {
        List<LedgerEntry> unseen = LedgerEntry.about(subject.id, told.sequence);
        LedgerEntry entry = LedgerEntry.of(subject.subjectType() + befell(subject, told, unseen), subject, actor, now);
        entry.digest = subject.isPublic() ? Digest.of(subject) : null;
        entry.fields = entry.digest == null
                ? ""
                : unseen.stream()
                        .flatMap(one -> one.fieldNames().stream())
                        .distinct()
                        .collect(Collectors.joining(","));
        entry.changes = Changes.between(new Form(), new Form()).toJson();
        entry.isPublic = true;
        return entry;
    }

    // Where it stands now is told before how it was put right.
    private static String befell(Subject subject, LedgerEntry told, List<LedgerEntry> unseen) {
        if (!subject.isPublic()) {
            return STRUCK;
        }
        return told.digest == null
                ? RESTORED
                : unseen.stream()
                        .map(one -> one.verb.substring(one.verb.indexOf('.')))
                        .filter(verb -> !verb.equals(CORRECTED))
                        .findFirst()
                        .orElse(CORRECTED);
    }

    private Unseen() {}
}
