package org.undersigned.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Finder;
import org.undersigned.base.Folded;
import org.undersigned.base.Order;

/** Members by the beginnings of words; there are a few thousand, so that each is looked at. */
public final class MemberSearch {

    private static final int SHORTEST_STATE = 3;
    private static final Order BY_NAME = new Order("it.sortKey", false);
    private static final String NAMED = "it.searchText like ?";
    private static final String OR_SEATED = " or exists (select 1 from Term t where t.member = it and t.state in ?)";

    /** Those with names of which each word of the query begins a word, in order; the Bioguide id is one of their names. */
    public static List<Member> named(String query, int limit) {
        return find(query, limit, false);
    }

    /** Also those, behind them, for whose names and states together that holds. */
    public static List<Member> namedOrSeated(String query, int limit) {
        Set<Member> found = new LinkedHashSet<>(named(query, limit));
        if (found.size() < limit) {
            found.addAll(find(query, limit, true));
        }
        return found.stream().limit(limit).toList();
    }

    private static List<Member> find(String query, int limit, boolean states) {
        Finder<Member> finder = Finder.of(Member.class, "");
        narrow(finder, query, states);
        return finder.after(null, BY_NAME, limit).rows();
    }

    /** Narrows members to those for whose names and states together each word of the query begins a word. */
    public static void narrow(Finder<?> finder, String query) {
        narrow(finder, query, true);
    }

    private static void narrow(Finder<?> finder, String query, boolean states) {
        Set<String> words = Folded.each(query);
        if (words.isEmpty()) {
            finder.and("1 = 0");
        }
        for (String word : words) {
            List<String> codes = states ? statesBeginning(word) : List.of();
            if (codes.isEmpty()) {
                finder.and(NAMED, Folded.wordsBeginningLike(word));
            } else {
                finder.and(NAMED + OR_SEATED, Folded.wordsBeginningLike(word), codes);
            }
        }
    }

    private static List<String> statesBeginning(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equalsIgnoreCase(word)
                        || word.length() >= SHORTEST_STATE
                                && Stream.of("en", "es")
                                        .flatMap(language -> Folded.each(state.in(language)).stream())
                                        .anyMatch(part -> part.startsWith(word)))
                .map(State::name)
                .toList();
    }

    private MemberSearch() {}
}
