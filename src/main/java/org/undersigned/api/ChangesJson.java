package org.undersigned.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.ledger.LedgerEntry;

/** Part of the public ledger, oldest first and without gaps. */
@Schema(name = "Changes", description = "Part of the public ledger, oldest first and without gaps")
public record ChangesJson(
        List<ChangeJson> items,

        @Schema(nullable = true, description = "The position to go on after; null where there is no more yet")
        String next)
        implements Listing {

    /** @param found one more than the limit where the ledger goes on */
    static ChangesJson of(List<LedgerEntry> found, int limit) {
        boolean goesOn = found.size() > limit;
        List<LedgerEntry> part = goesOn ? found.subList(0, limit) : found;
        return new ChangesJson(
                part.stream().map(ChangeJson::of).toList(),
                goesOn ? String.valueOf(part.get(limit - 1).position) : null);
    }

    @Override
    public String parameter() {
        return "after";
    }
}
