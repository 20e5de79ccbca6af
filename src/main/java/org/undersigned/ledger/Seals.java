package org.undersigned.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.base.Writes;

/** Gives committed public entries their positions, without gaps, and chains them. */
@ApplicationScoped
class Seals {

    static final int BATCH = 1_000;

    /** @return how many entries were sealed: fewer than a batch when nothing is left */
    @Writes
    int sealNext() {
        LedgerHead head = LedgerHead.locked();
        List<LedgerEntry> entries = Entries.toSeal(BATCH);
        for (LedgerEntry entry : entries) {
            entry.seal(head.position + 1, head.hash);
            head.position = entry.position;
            head.hash = entry.hash;
        }
        return entries.size();
    }
}
