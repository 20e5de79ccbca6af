package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.ledger.Changes.Change;
import org.undersigned.ledger.LedgerEntry;

/** What befell a record, of a sign-on its contact too, newest first, from the ledger. */
@ApplicationScoped
class History {

    private final Values values;

    History(Values values) {
        this.values = values;
    }

    /** One entry, with what it changed unless it only made something. */
    record Line(LedgerEntry entry, List<Changed> changes) {}

    record Changed(String field, String before, String after) {}

    List<Line> of(UUID subject) {
        return LedgerEntry.about(subject).stream()
                .map(entry -> new Line(entry, changes(entry)))
                .toList();
    }

    private List<Changed> changes(LedgerEntry entry) {
        if (!entry.verb.endsWith(".corrected") && !entry.verb.endsWith(".changed")) {
            return List.of();
        }
        return entry.changes().byField().entrySet().stream().map(this::changed).toList();
    }

    private Changed changed(Map.Entry<String, Change> field) {
        return new Changed(
                field.getKey(),
                values.show(field.getKey(), field.getValue().gone()),
                values.show(field.getKey(), field.getValue().come()));
    }
}
