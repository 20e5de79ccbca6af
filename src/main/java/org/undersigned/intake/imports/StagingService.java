package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Writes;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOns;

/** The steps that the program takes by itself: rows are staged, judged and, once recorded, made findable some at a time, each time in a transaction of its own. */
@ApplicationScoped
class StagingService {

    static final int STAGED_AT_ONCE = 1_000;
    private static final int JUDGED_AT_ONCE = 200;
    private static final int FOUND_AT_ONCE = 250;

    private final Clock clock;
    /** What the step before left to the next one; each is one of the same thread. */
    RowsAbove above;

    StagingService(Clock clock) {
        this.clock = clock;
    }

    /** @return false where somebody else has gone on with it meanwhile */
    @Writes
    boolean stage(UUID id, int after, List<SheetRow> rows) {
        SheetImport brought = SheetImport.held(id);
        if (brought.staged != after || brought.stagedAt != null) {
            return false;
        }
        int ordinal = after;
        for (SheetRow row : rows) {
            ImportRow.of(id, ++ordinal, row).persist();
        }
        brought.staged = ordinal;
        return true;
    }

    /** All rows stand here: the file itself is not needed any more. */
    @Writes
    void staged(UUID id) {
        SheetImport.held(id).stagedAt = clock.instant();
        KeptPart.forget(id);
    }

    /** Judges the next rows. @return false where there are no more */
    @Writes
    boolean judge(UUID id) {
        RowsAbove last = above;
        above = null;
        // Nothing that is asked meanwhile depends on what is said of these rows: they are written once, at the end.
        Panache.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        SheetImport brought = SheetImport.held(id);
        if (brought.mappedAt == null || brought.matchedAt != null || brought.appliedAt != null) {
            return false;
        }
        List<ImportRow> rows = ImportRow.window(id, brought.matched, JUDGED_AT_ONCE);
        if (rows.isEmpty()) {
            brought.matchedAt = clock.instant();
            return false;
        }
        RowsAbove here = RowsAbove.of(brought, last);
        new RowMatching(brought, LocalDate.now(clock), here).judge(rows);
        brought.matched = rows.get(rows.size() - 1).ordinal;
        here.judged(brought.matched);
        above = here;
        return true;
    }

    /** Nothing is left to a step that may never come: it would read it anew. */
    void letGo() {
        above = null;
    }

    /** Gives what the next rows came to what it is found by. @return false where there are no more */
    @Writes
    boolean makeFindable(UUID id) {
        SheetImport brought = SheetImport.held(id);
        if (!brought.isBeingMadeFindable()) {
            return false;
        }
        List<UUID> recorded = RowsToRecord.window(id, brought.findable, FOUND_AT_ONCE).stream()
                .map(row -> row.id)
                .toList();
        SignOns.whole(recorded).forEach(SignOn::beFound);
        brought.makeFindable(brought.findable + FOUND_AT_ONCE, clock.instant());
        return true;
    }
}
