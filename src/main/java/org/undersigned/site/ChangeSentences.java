package org.undersigned.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;

/**
 * Tells each entry of the public ledger in a sentence, made of its public part and of what its subject is called now: a
 * name that has gone from the record has gone from its past too.
 */
record ChangeSentences(String language, SiteWords words) {

    private static final Set<String> CHANGES_OF_FIELDS = Set.of("changed", "corrected");

    List<Change> of(List<LedgerEntry> entries) {
        Map<UUID, Subject> subjects = new HashMap<>();
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.subjectType, Collectors.mapping(entry -> entry.subject, Collectors.toSet())))
                .forEach((type, ids) -> publicOnes(type, ids).forEach(subject -> subjects.put(subject.id, subject)));
        return entries.stream()
                .map(entry -> change(entry, subjects.get(entry.subject)))
                .toList();
    }

    // One query for each kind; what is not public any more is not told of.
    private static List<? extends Subject> publicOnes(String type, Collection<UUID> ids) {
        Telling<?> telling = Telling.BY_TYPE.get(type);
        return telling == null
                ? List.of()
                : telling.finder().apply(ids).stream().filter(Subject::isPublic).toList();
    }

    /** @param subject null where it is not public any more */
    Change change(LedgerEntry entry, Subject subject) {
        return subject == null ? gone(entry) : change(entry, subject, telling(subject));
    }

    // What was struck is not named: it was an error, perhaps about somebody.
    private Change gone(LedgerEntry entry) {
        return change(
                entry,
                entry.verb.endsWith(".struck") ? words.changeOfStruck(entry.subjectType) : words.changeOfGone(),
                null);
    }

    private <S extends Subject> Change change(LedgerEntry entry, S subject, Telling<S> telling) {
        String what = entry.verb.substring(entry.verb.indexOf('.') + 1);
        String sentence = telling.sentence().of(what, subject, words, language);
        return change(entry, sentence + fields(entry, what), telling.path().apply(subject));
    }

    private static Change change(LedgerEntry entry, String sentence, String path) {
        return new Change(entry.id, entry.position, entry.at, entry.verb, sentence, path);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Subject> Telling<S> telling(S subject) {
        return (Telling<S>) Telling.BY_TYPE.get(subject.subjectType());
    }

    private String fields(LedgerEntry entry, String what) {
        return CHANGES_OF_FIELDS.contains(what) && !entry.fieldNames().isEmpty()
                ? entry.fieldNames().stream().map(words::field).collect(Collectors.joining(", ", ": ", ""))
                : "";
    }
}
