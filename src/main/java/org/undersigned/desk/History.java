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

    // What the ledger calls alike in several kinds of record, and the desk does not.
    private static final Map<String, String> FIELDS = Map.of(
            "measure.note", "public_note",
            "reported_count.note", "public_note",
            "reported_count.kind", "count_kind",
            "reported_count.words", "count_words",
            "statement.title", "person_title",
            "statement.language", "words_language",
            "step.date_basis", "step_date_basis",
            "source.title", "source_title",
            "source.date", "source_date",
            "source.address", "source_address");

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
        return entry.changes().byField().entrySet().stream()
                .map(change -> changed(
                        FIELDS.getOrDefault(entry.subjectType + "." + change.getKey(), change.getKey()),
                        change.getValue()))
                .toList();
    }

    private Changed changed(String field, Change change) {
        return new Changed(field, values.show(field, change.gone()), values.show(field, change.come()));
    }
}
