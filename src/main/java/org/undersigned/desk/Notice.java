package org.undersigned.desk;

import java.util.List;
import java.util.UUID;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.UndoService;

/**
 * What somebody just did, and that it can be undone.
 *
 * @param after the ledger's entry before it
 */
record Notice(String verb, boolean undone, long after) {

    /** @return null where they did nothing since, or somebody else did */
    static Notice of(UUID signOn, Long after, UUID staffMember) {
        if (after == null) {
            return null;
        }
        List<LedgerEntry> done = UndoService.undoable(signOn, after, staffMember);
        return done.stream()
                .filter(entry -> entry.subjectType.equals("sign_on"))
                .findFirst()
                .or(() -> done.stream().findFirst())
                .map(entry -> new Notice(entry.verb, UndoService.REASON.equals(entry.reason), after))
                .orElse(null);
    }
}
