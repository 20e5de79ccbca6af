package org.undersigned.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that come one after another, each with the earlier one that it may be: as {@link Lookalikes}, for those that the directory does not hold yet. */
public final class EarlierNames {

    private static final int MOST = 10;
    private static final int STRONG = 10;
    private static final String BETWEEN = "\n";

    /** @param at how many came before it */
    public record Found(int at, Likeness likeness, double nearness) {}

    private static final Comparator<Found> LIKELIEST_FIRST = Comparator.comparing(Found::likeness)
            .thenComparing(Found::nearness, Comparator.reverseOrder())
            .thenComparing(Found::at);

    // What tells of each, all in one text: sets of a few short texts take more room.
    private final List<String> telling = new ArrayList<>();
    private final KeyBearers bearers = new KeyBearers();

    /** Takes the next one. @param website may be null */
    public Optional<Found> next(String name, String website) {
        Set<String> keys = OrganizationKeys.of(List.of(name), website);
        Optional<Found> found = likely(keys).flatMap(at -> compared(keys, at)).min(LIKELIEST_FIRST);
        keys.forEach(key -> bearers.add(key, telling.size()));
        telling.add(keys.stream()
                .filter(key -> !key.startsWith(OrganizationKeys.LIKE))
                .collect(Collectors.joining(BETWEEN)));
        return found;
    }

    private Stream<Integer> likely(Set<String> keys) {
        Map<Integer, Integer> scores = new HashMap<>();
        for (String key : OrganizationKeys.sought(keys)) {
            int score = key.startsWith(OrganizationKeys.LIKE) ? 1 : STRONG;
            bearers.each(key, at -> scores.merge(at, score, Integer::sum));
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey);
    }

    private Stream<Found> compared(Set<String> keys, int at) {
        Set<String> others = Set.of(telling.get(at).split(BETWEEN));
        return Likeness.between(keys, others).stream()
                .map(likeness -> new Found(at, likeness, Likeness.nearness(keys, others)));
    }
}
