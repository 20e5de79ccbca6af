package org.undersigned.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds addresses for many names in one transaction, without asking for each of them. */
public final class FreeSlugs {

    private final String kind;
    private final Function<Collection<String>, List<String>> reserved;
    private final Function<String, List<String>> reservedLike;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param reserved which of some are another's who has not taken them yet
     * @param reservedLike those of them that a pattern finds
     */
    public FreeSlugs(
            String kind,
            Function<Collection<String>, List<String>> reserved,
            Function<String, List<String>> reservedLike) {
        this.kind = kind;
        this.reserved = reserved;
        this.reservedLike = reservedLike;
    }

    /** Has to be told of the names before they ask for their addresses. */
    public void expect(Collection<String> names) {
        List<String> wanted =
                names.stream().map(name -> Slug.wanted(kind, name)).distinct().toList();
        if (!wanted.isEmpty()) {
            taken.addAll(Slug.taken(kind, wanted));
            taken.addAll(reserved.apply(wanted));
        }
    }

    /** One that nothing has, had, or was given here before. */
    public String give(String name) {
        String wanted = Slug.wanted(kind, name);
        String free = taken.contains(wanted) ? numbered(wanted) : wanted;
        taken.add(free);
        return free;
    }

    private String numbered(String wanted) {
        if (!numbers.containsKey(wanted)) {
            taken.addAll(Slug.takenLike(kind, wanted + "-%"));
            taken.addAll(reservedLike.apply(wanted + "-%"));
        }
        int number = numbers.getOrDefault(wanted, 2);
        while (taken.contains(wanted + "-" + number)) {
            number++;
        }
        numbers.put(wanted, number + 1);
        return wanted + "-" + number;
    }
}
