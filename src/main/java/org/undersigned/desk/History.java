package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.ledger.Changes.Change;
import org.undersigned.ledger.LedgerEntry;

/** What befell a sign-on and its contact, newest first, from the ledger. */
@ApplicationScoped
class History {

    private final Values values;

    History(Values values) {
        this.values = values;
    }

    /** One entry, with what it changed unless it only made something. */
    record Line(LedgerEntry entry, List<Changed> changes) {}

    record Changed(String field, String before, String after) {}

    List<Line> of(UUID signOn) {
        return LedgerEntry.about(signOn).stream()
                .map(entry -> new Line(entry, changes(entry)))
                .toList();
    }

    private List<Changed> changes(LedgerEntry entry) {
        if (!entry.verb.endsWith(".corrected")) {
            return List.of();
        }
        return entry.changes().byField().entrySet().stream().map(this::changed).toList();
    }

    private Changed changed(Map.Entry<String, Change> field) {
        return new Changed(
                field.getKey(),
                values.show(field.getKey(), text(field.getValue().before())),
                values.show(field.getKey(), text(field.getValue().after())));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
