package org.undersigned.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.directory.State;

/** Places as lists give them: by postal codes, by names, or as newspapers shorten these. */
final class Places {

    /** @param district or null */
    record Place(String state, Integer district) {}

    /** Any postal code, as an expression. */
    static final String CODE =
            Arrays.stream(State.values()).map(State::name).collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern CODES = Pattern.compile("\\b([A-Z]{2})(?:[-\\s]?0*(\\d{1,2}))?(?:ST|ND|RD|TH)?\\b");
    private static final Pattern NAMED =
            Pattern.compile("^\\s*(?:\\p{Lu}\\s?[-–]\\s?)?(\\D+?)[-\\s]*(?:0*(\\d{1,2})(?:st|nd|rd|th)?)?\\s*$");
    private static final int SHORTEST = 3;
    private static final Map<String, State> NAMES = names();

    /** What stands in brackets beside a name: {@code D-TX}, {@code IL-09}, {@code D-Ill.}, {@code New York}. */
    static Optional<Place> beside(String text) {
        String plain = text.replace(".", "");
        Matcher named = NAMED.matcher(plain);
        Optional<State> state =
                named.matches() ? named(named.group(1)).or(() -> shortened(named.group(1))) : Optional.empty();
        return state.map(one -> new Place(one.name(), district(named.group(2)))).or(() -> coded(plain));
    }

    /** The state that is called so, in English or Spanish. */
    static Optional<State> named(String name) {
        return Optional.ofNullable(NAMES.get(words(name)));
    }

    private static Optional<State> shortened(String name) {
        String words = words(name);
        if (words.length() < SHORTEST) {
            return Optional.empty();
        }
        List<State> states = Arrays.stream(State.values())
                .filter(state -> words(state.in("en")).startsWith(words))
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
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
        Map<String, State> names = new HashMap<>(Map.of("ala", State.AL, "fla", State.FL, "wva", State.WV));
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
