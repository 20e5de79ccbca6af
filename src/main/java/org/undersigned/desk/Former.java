package org.undersigned.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Shape;
import org.undersigned.base.Typed;
import org.undersigned.base.WallClock;
import org.undersigned.campaign.Recipient;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Changes.Change;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.source.CitationService;

/**
 * What a field said before and after an entry of the ledger, as forms write it.
 *
 * @param isList whether its lines are things, and not words
 */
record Former(Field<?> field, String before, String after, boolean isList) {

    private static final String TRANSLATIONS = "translations";
    private static final String ZONE = "zone";

    // What the ledger calls alike in several kinds of record, and the desk does not.
    private static final Map<String, String> LEDGER = Map.of(
            "public_note", "note",
            "count_kind", "kind",
            "count_words", "words",
            "person_title", "title",
            "words_language", "language",
            "step_date_basis", "date_basis",
            "source_title", "title",
            "source_publisher", "publisher",
            "source_date", "date",
            "source_address", "address");

    /**
     * @param all the subject's entries, newest first
     * @param now what the record's fields say now, by their codes
     * @return none where the entry did not change it
     */
    static Optional<Former> of(Field<?> field, LedgerEntry entry, List<LedgerEntry> all, Map<String, String> now) {
        Change change = entry.changes().byField().get(ledgerName(field));
        if (change == null) {
            return Optional.empty();
        }
        Change zone = field.shape().kind() == Shape.Kind.TIME ? zone(entry, all, now) : null;
        return Optional.of(new Former(
                        field,
                        text(field, change.before(), zone == null ? null : zone.before()),
                        text(field, change.after(), zone == null ? null : zone.after()),
                        change.before() instanceof Collection || change.after() instanceof Collection))
                .filter(former -> !former.before.equals(former.after));
    }

    /** Whether forms take what it said: rules of earlier, or the ledger's, may have been others. */
    boolean isReadable() {
        return field.shape().takes(before);
    }

    /** What it said; of a list of lines only those that are not in it any more, unless it is their order that changed. */
    String gone() {
        return without(before, after);
    }

    /** What it says after; of a list of lines only those that were not in it before. */
    String come() {
        return without(after, before);
    }

    private String without(String text, String other) {
        return field.shape().kind() != Shape.Kind.LINES || lines(before).equals(lines(after))
                ? text
                : text.lines().filter(line -> !lines(other).contains(line)).collect(Collectors.joining("; "));
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toSet());
    }

    /** Whether an entry's field is told of by one of these. */
    static boolean covers(List<? extends Field<?>> fields, String name) {
        return fields.stream().anyMatch(field -> ledgerName(field).equals(name));
    }

    private static String ledgerName(Field<?> field) {
        return field.language() == null ? itself(field) : TRANSLATIONS;
    }

    private static String itself(Field<?> field) {
        return LEDGER.getOrDefault(field.name(), field.name());
    }

    private static String text(Field<?> field, Object value, Object zone) {
        if (field.language() != null) {
            return plain(at(at(value, field.language()), itself(field)));
        }
        return switch (field.shape().kind()) {
            case CHOICES ->
                value instanceof Boolean ticked ? ticked ? field.name() : "" : each(value, Former::plain, ",");
            case TIME -> value == null ? "" : WallClock.show(Instant.parse(plain(value)), ZoneId.of(plain(zone)));
            default -> field.name().equals("organization") ? organization(value) : each(value, Former::line, "\n");
        };
    }

    private static String each(Object value, Function<Object, String> text, String between) {
        return value instanceof Collection<?> many
                ? many.stream().map(text).filter(one -> !one.isEmpty()).collect(Collectors.joining(between))
                : plain(value);
    }

    private static String line(Object value) {
        if (at(value, "source") != null) {
            return CitationService.line((Map<?, ?>) value);
        }
        return value instanceof Map<?, ?> one
                ? Recipient.line((String) one.get("name"), (String) one.get("title"), (String) one.get("via"))
                : plain(value);
    }

    // Forms name it.
    private static String organization(Object id) {
        return Typed.id(plain(id))
                .flatMap(known -> Organization.<Organization>findByIdOptional(known))
                .map(known -> known.name)
                .orElse(plain(id));
    }

    // In which an entry's times were read: told only where it changed.
    private static Change zone(LedgerEntry entry, List<LedgerEntry> all, Map<String, String> now) {
        Object after = now.get(ZONE);
        for (LedgerEntry one : all) {
            Change change = one.changes().byField().get(ZONE);
            if (one.id.equals(entry.id)) {
                return change == null ? new Change(after, after) : change;
            }
            after = change == null ? after : change.before();
        }
        return new Change(after, after);
    }

    private static Object at(Object map, String key) {
        return map instanceof Map<?, ?> known ? known.get(key) : null;
    }

    private static String plain(Object value) {
        return value == null ? "" : value.toString();
    }
}
