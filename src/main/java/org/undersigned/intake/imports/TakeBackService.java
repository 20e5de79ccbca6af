package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.SinceThen;
import org.undersigned.signon.SignOn;

/** Takes back a whole import: what nobody changed since is struck, or declined where it still waits; what was changed is left, and listed. */
@ApplicationScoped
public class TakeBackService {

    private static final int AT_ONCE = 250;

    private final Ledger ledger;
    private final Clock clock;

    TakeBackService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Refusal {@code import_not_applied}, or {@code import_taken_back} */
    @Writes
    public void takeBack(UUID id, String reason, String by) {
        SheetImport brought = SheetImport.held(id);
        SheetImport.refuseIf(brought.appliedAt == null, "import_not_applied");
        SheetImport.refuseIf(brought.takenBackAt != null, "import_taken_back");
        ledger.changed("import.taken_back", brought, reason, () -> brought.takeBack(reason, by, clock.instant()));
        Instant since = brought.appliedAt;
        EntityManager session = Panache.getEntityManager();
        int staged = brought.staged;
        for (int after = 0; after < staged; after += AT_ONCE) {
            takeBack(ImportRow.toRecord(id, after, AT_ONCE), since, reason);
            session.flush();
            session.clear();
        }
    }

    private void takeBack(List<ImportRow> rows, Instant since, String reason) {
        if (rows.isEmpty()) {
            return;
        }
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Set<UUID> changed = SinceThen.changed(ids, since);
        Map<UUID, SignOn> signOns =
                SignOn.whole(ids).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        for (ImportRow row : rows) {
            row.outcome = changed.contains(row.id) ? "changed" : takenBack(signOns.get(row.id), reason);
        }
    }

    private String takenBack(SignOn signOn, String reason) {
        Instant now = clock.instant();
        if (signOn.isLive()) {
            ledger.changed("sign_on.struck", signOn, reason, () -> signOn.strike(reason, now));
            return "struck";
        }
        ledger.changed("sign_on.declined", signOn, reason, () -> signOn.decline(reason, now));
        return "declined";
    }
}
