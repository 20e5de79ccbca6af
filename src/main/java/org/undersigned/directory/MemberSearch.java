package org.undersigned.directory;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Folded;

/** Members by the beginnings of words; there are a few thousand, so that each is looked at. */
public final class MemberSearch {

    private static final int SHORTEST_STATE = 3;

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
        List<String> words = List.copyOf(Folded.each(query));
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        Parameters given = new Parameters();
        for (int at = 0; at < words.size(); at++) {
            String name = "m.searchText like :name" + at;
            given.and("name" + at, Folded.wordsBeginningLike(words.get(at)));
            List<String> codes = states ? statesBeginning(words.get(at)) : List.of();
            if (codes.isEmpty()) {
                conditions.add(name);
            } else {
                conditions.add("(" + name + " or exists (select 1 from Term t where t.member = m and t.state in :states"
                        + at + "))");
                given.and("states" + at, codes);
            }
        }
        return Member.find(
                        "from Member m where " + String.join(" and ", conditions) + " order by m.sortKey, m.id", given)
                .page(0, limit)
                .list();
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
