package org.undersigned.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.access.Reach;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Folded;
import org.undersigned.ledger.EntryFinder;
import org.undersigned.ledger.LedgerEntry;

/** What staff did, by who did it, what it was, and the words of why; also what befell the records that are found otherwise. */
final class ActionSearch {

    private static final List<String> VERBS = verbs();
    private static final int SHORTEST_VERB = 3;

    private final EntryFinder entries;
    private final DeskWords words;
    private final int limit;

    ActionSearch(Reach reach, List<String> withheld, String language, int limit) {
        this.entries = new EntryFinder(reach.scopes(), withheld, limit);
        this.words = MessageBundles.get(DeskWords.class, Localized.Literal.of(language));
        this.limit = limit;
    }

    /** @param found the records that the same query finds */
    List<LedgerEntry> find(String query, Collection<UUID> found) {
        List<String> wanted = List.copyOf(Folded.each(query));
        return Stream.of(doneSo(wanted), entries.because(wanted), entries.about(found))
                .flatMap(List::stream)
                .distinct()
                .limit(limit)
                .toList();
    }

    // Each word says who or what; a word that says neither is not asked of these.
    private List<LedgerEntry> doneSo(List<String> wanted) {
        List<StaffMember> everyone = StaffMember.everyone();
        List<UUID> actors = new ArrayList<>();
        List<String> verbs = new ArrayList<>(VERBS);
        boolean verb = false;
        for (String word : wanted) {
            List<UUID> named = everyone.stream()
                    .filter(one -> begins(word, one.name))
                    .map(one -> one.id)
                    .toList();
            if (!named.isEmpty()) {
                actors.addAll(named);
            } else if (word.length() >= SHORTEST_VERB) {
                verbs.removeIf(one -> !begins(word, words.verb(one)));
                verb = true;
            } else {
                return List.of();
            }
        }
        return verb ? entries.of(verbs, actors) : entries.by(actors);
    }

    private static boolean begins(String word, String text) {
        return Folded.each(text).stream().anyMatch(one -> one.startsWith(word));
    }

    // The desk knows those that it has words for.
    private static List<String> verbs() {
        try {
            String cases = DeskWords.class
                    .getMethod("verb", String.class)
                    .getAnnotation(Message.class)
                    .value();
            return Pattern.compile("#case '([\\w.]+)'")
                    .matcher(cases)
                    .results()
                    .map(one -> one.group(1))
                    .toList();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
