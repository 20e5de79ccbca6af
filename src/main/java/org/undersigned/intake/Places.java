package org.undersigned.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.base.Folded;
import org.undersigned.directory.State;

/** Places as lists give them: by postal codes, by names. */
final class Places {

    /** @param district or null */
    record Place(String state, Integer district) {}

    private static final Pattern CODES = Pattern.compile("\\b([A-Z]{2})(?:[-\\s]?0*(\\d{1,2}))?(?:ST|ND|RD|TH)?\\b");
    private static final Map<String, State> NAMES = names();

    /** What stands in brackets beside a name: {@code D-TX}, {@code IL-09}. */
    static Optional<Place> beside(String text) {
        return coded(text);
    }

    /** The state that is called so, in English or Spanish. */
    static Optional<State> named(String name) {
        return Optional.ofNullable(NAMES.get(words(name)));
    }

    private static Optional<Place> coded(String text) {
        Matcher place = CODES.matcher(text.toUpperCase(Locale.ROOT));
        while (place.find()) {
            if (State.find(place.group(1)).isPresent()) {
                return Optional.of(new Place(place.group(1), district(place.group(2))));
            }
        }
        return Optional.empty();
    }

    private static Integer district(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Map<String, State> names() {
        Map<String, State> names = new HashMap<>();
        for (State one : State.values()) {
            names.put(words(one.in("en")), one);
            names.put(words(one.in("es")), one);
        }
        return names;
    }

    private static String words(String name) {
        return Folded.words(name.replace(".", ""));
    }

    private Places() {}
}
