package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Changes.Change;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.markup.WordDiff;

/** What befell a record, of a sign-on its contact too, newest first, from the ledger. */
@ApplicationScoped
class History {

    private static final List<String> CHANGES_OF_FIELDS = List.of(".corrected", ".changed", ".moved");
    private static final List<String> MERGERS = List.of("organization.merged", "organization.separated");
    private static final int KEPT = 40;

    private final Values values;
    private final Links links;
    private final PutBack putBack;

    History(Values values, Links links, PutBack putBack) {
        this.values = values;
        this.links = links;
        this.putBack = putBack;
    }

    /**
     * One entry, with what it changed unless it only made something.
     *
     * @param address of the record at the desk
     * @param other the record that it befell, where that is another one, or null
     * @param reason in the reader's language where the program wrote it
     */
    record Line(LedgerEntry entry, List<Changed> changes, String address, Link other, String reason) {}

    /**
     * One field that was changed.
     *
     * @param diff of long texts, else null
     * @param canBePutBack whether it says something else now than before the entry
     */
    record Changed(String code, String before, String after, WordDiff diff, boolean canBePutBack) {}

    List<Line> of(UUID subject) {
        return of(subject, List.of(), Map.of());
    }

    /**
     * @param fields that can be edited
     * @param now what they say, by their codes
     */
    List<Line> of(UUID subject, List<? extends Field<?>> fields, Map<String, String> now) {
        List<LedgerEntry> own = LedgerEntry.about(subject);
        List<LedgerEntry> entries = Stream.concat(own.stream(), mergers(own).stream())
                .sorted(Comparator.comparing((LedgerEntry entry) -> entry.sequence)
                        .reversed())
                .toList();
        Map<UUID, Link> about = links.of(entries);
        Map<String, String> written = putBack.reasons(own);
        return entries.stream()
                .map(entry -> new Line(
                        entry,
                        changes(entry, own, fields, now),
                        about.get(entry.subject).address(),
                        entry.subject.equals(subject) ? null : about.get(entry.subject),
                        written.getOrDefault(entry.reason, entry.reason)))
                .toList();
    }

    // A merger is told of by the entry of the organization that goes; it befell the one that stays too.
    private static List<LedgerEntry> mergers(List<LedgerEntry> own) {
        return own.stream()
                .filter(entry -> entry.subjectType.equals("organization"))
                .findFirst()
                .map(entry -> Entries.naming(entry.subject, MERGERS).stream()
                        .filter(other -> !other.subject.equals(entry.subject))
                        .toList())
                .orElse(List.of());
    }

    private List<Changed> changes(
            LedgerEntry entry, List<LedgerEntry> all, List<? extends Field<?>> fields, Map<String, String> now) {
        if (CHANGES_OF_FIELDS.stream().noneMatch(entry.verb::endsWith)) {
            return List.of();
        }
        return Stream.concat(
                        fields.stream()
                                .flatMap(field -> Former.of(field, entry, all, now).stream())
                                .map(former -> changed(former, now)),
                        entry.changes().byField().entrySet().stream()
                                .filter(one -> !Former.covers(fields, one.getKey()))
                                .map(this::changed))
                .toList();
    }

    private Changed changed(Former former, Map<String, String> now) {
        String name = former.field().name();
        String code = former.field().code();
        return new Changed(
                code,
                values.show(name, former.gone()),
                values.show(name, former.come()),
                diff(former),
                now.containsKey(code) && !now.get(code).equals(former.before()) && former.isReadable());
    }

    private static WordDiff diff(Former former) {
        return WordDiff.helps(former.before(), former.after())
                        && !former.isList()
                        && former.field().shape().isWritten()
                ? WordDiff.between(former.before(), former.after()).near(KEPT)
                : null;
    }

    private Changed changed(Map.Entry<String, Change> field) {
        return new Changed(
                field.getKey(),
                values.show(field.getKey(), field.getValue().gone()),
                values.show(field.getKey(), field.getValue().come()),
                null,
                false);
    }
}
