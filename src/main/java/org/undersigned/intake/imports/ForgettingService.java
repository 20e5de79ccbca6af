package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Forgets what tables say of people once it is not needed any more: all of those never imported, the cells of the others. */
@ApplicationScoped
public class ForgettingService {

    private final Ledger ledger;
    private final Clock clock;

    ForgettingService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Writes
    public void forgetOld() {
        SheetImports.toForget(clock.instant().minus(SheetImport.KEPT)).stream()
                .map(one -> SheetImport.held(one.id))
                .forEach(this::forget);
    }

    private void forget(SheetImport old) {
        if (old.appliedAt == null) {
            ledger.discarded("import.forgotten", old, null);
            old.throwAway();
        } else {
            old.forgetCells(clock.instant());
        }
    }
}
