package org.undersigned.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.access.Reach;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Finder;
import org.undersigned.base.Folded;
import org.undersigned.ledger.EntryFinder;
import org.undersigned.ledger.LedgerEntry;

/** What staff did, by who did it, what it was, and the words of why; also what befell the records that are found otherwise. */
public final class ActionSearch {

    private static final List<String> VERBS = verbs();
    private static final int SHORTEST_VERB = 3;
    private static final String WHO_WHAT_OR_WHY =
            "it.actorId in ? or it.verb in ? or exists (select 1 from it.words w where w.content >= ? and w.content < ?)";
    private static final char BEHIND_ALL_LETTERS = '\uFFFF';

    private final EntryFinder entries;
    private final DeskWords words;
    private final int limit;

    ActionSearch(Reach reach, List<String> withheld, String language, int limit) {
        this.entries = new EntryFinder(reach.scopes(), withheld, limit);
        this.words = words(language);
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
            List<UUID> named = called(word, everyone);
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

    /** Narrows entries to those of which each word tells who did it, what was done, or why. */
    public static void narrow(Finder<?> finder, String typed, String language) {
        DeskWords words = words(language);
        List<StaffMember> everyone = StaffMember.everyone();
        Set<String> wanted = Folded.each(typed);
        if (wanted.isEmpty()) {
            finder.and("1 = 0");
        }
        for (String word : wanted) {
            List<String> verbs = word.length() < SHORTEST_VERB
                    ? List.of()
                    : VERBS.stream()
                            .filter(one -> begins(word, words.verb(one)))
                            .toList();
            finder.and(WHO_WHAT_OR_WHY, called(word, everyone), verbs, word, word + BEHIND_ALL_LETTERS);
        }
    }

    private static DeskWords words(String language) {
        return MessageBundles.get(DeskWords.class, Localized.Literal.of(language));
    }

    private static List<UUID> called(String word, List<StaffMember> everyone) {
        return everyone.stream()
                .filter(one -> begins(word, one.name))
                .map(one -> one.id)
                .toList();
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
