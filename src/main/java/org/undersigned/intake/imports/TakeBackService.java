package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.SinceThen;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOns;
import org.undersigned.signon.TakingBack;

/**
 * Takes back a whole import, some rows at a time: what nobody changed since is struck, or declined where it still waits; what was changed is
 * left, and listed.
 */
@ApplicationScoped
public class TakeBackService implements TakingBack {

    /** The most rows for which whoever asks waits until they are gone. */
    private static final int SOON = 1_000;

    // Others wait so long.
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final Event<ImportService.ToDo> toDo;
    private final Clock clock;

    TakeBackService(Ledger ledger, Event<ImportService.ToDo> toDo, Clock clock) {
        this.ledger = ledger;
        this.toDo = toDo;
        this.clock = clock;
    }

    /**
     * Has an import taken back: a small one at once, a larger one by the program itself, which goes on with it after a stop.
     *
     * @throws Refusal {@code import_not_applied}, or {@code import_taken_back}
     */
    public void takeBack(UUID id, String reason, String by) {
        int rows = begin(id, reason, by);
        try {
            while (rows <= SOON && step(id)) {}
        } finally {
            toDo.fire(new ImportService.ToDo());
        }
    }

    @Override
    public boolean isUnderWay(Letter letter) {
        return SheetImport.isAnyBeingTakenBack(letter);
    }

    /** @return how many rows there are */
    @Writes
    int begin(UUID id, String reason, String by) {
        SheetImport brought = SheetImport.held(id);
        SheetImport.refuseIf(brought.appliedAt == null, "import_not_applied");
        SheetImport.refuseIf(brought.takenBackAt != null, "import_taken_back");
        ledger.changed("import.taken_back", brought, reason, () -> brought.takeBack(reason, by, clock.instant()));
        return brought.staged;
    }

    /** Takes back the next rows. @return false where there are no more */
    @Writes
    boolean step(UUID id) {
        SheetImport brought = SheetImport.held(id);
        if (!brought.isBeingTakenBack()) {
            return false;
        }
        List<ImportRow> rows = RowsToRecord.window(id, brought.takenBackTo, AT_ONCE);
        if (!rows.isEmpty()) {
            takeBack(rows, brought);
        }
        brought.takenBackTo = Math.min(brought.takenBackTo + AT_ONCE, brought.staged);
        return brought.isBeingTakenBack();
    }

    private void takeBack(List<ImportRow> rows, SheetImport brought) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        // Read before it is asked what was changed: what changes in between breaks the version.
        Map<UUID, SignOn> signOns =
                SignOns.whole(ids).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        Set<UUID> changed = SinceThen.changed(ids, brought.appliedAt);
        changed.addAll(ImportRow.standingForOthers(brought.id, ids));
        for (ImportRow row : rows) {
            row.outcome = changed.contains(row.id)
                    ? ImportRow.CHANGED
                    : takenBack(signOns.get(row.id), brought.takenBackReason);
        }
    }

    private String takenBack(SignOn signOn, String reason) {
        if (signOn.isLive()) {
            ledger.changed("sign_on.struck", signOn, reason, () -> signOn.strike(reason, clock.instant()));
            return ImportRow.STRUCK;
        }
        if (!signOn.isWaiting()) {
            return ImportRow.CHANGED;
        }
        ledger.changed("sign_on.declined", signOn, reason, () -> signOn.decline(reason, clock.instant()));
        return ImportRow.DECLINED;
    }
}
