package org.undersigned.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a filter offers: a value, its name, how many it would find, and whether it is the one chosen. */
public record Choice(String value, String label, long count, boolean chosen) {

    /** @param chosen offered also where it finds nothing, so that one sees what was asked for; or null */
    static <K> List<Choice> of(Map<K, Long> counts, K chosen, Function<K, String> value, Function<K, String> label) {
        List<Choice> choices = new ArrayList<>();
        counts.forEach(
                (key, count) -> choices.add(new Choice(value.apply(key), label.apply(key), count, key.equals(chosen))));
        if (chosen != null && !counts.containsKey(chosen)) {
            choices.add(new Choice(value.apply(chosen), label.apply(chosen), 0, true));
        }
        return choices;
    }
}
