package org.undersigned.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;

/** Reads one name of a list, with its title before it and its place behind. */
final class PastedName {

    private static final Pattern NUMBERING = Pattern.compile("^[\\s*\\-–—]*(?:\\d{1,3}[.)]\\s+)?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]{0,80})[)\\]]");
    private static final Pattern OF = Pattern.compile("(?:^|\\s)(?:of|from|de|del)\\s+(?:the\\s+)?(?=(.{1,60})$)");

    /** @return with an empty text where nobody is named */
    static Pasted read(String part, Chamber before) {
        String name =
                Titles.withoutHonours(NUMBERING.matcher(part).replaceFirst("").strip());
        Chamber chamber = Titles.chamber(name, before);
        String bare = BRACKETS.matcher(Titles.without(name))
                .replaceAll(" ")
                .replace(",", " ")
                .replaceAll("[.:]?\\s*$", "")
                .strip();
        return placed(bare, beside(name), chamber);
    }

    private static Pasted placed(String name, Optional<Places.Place> beside, Chamber chamber) {
        Matcher of = OF.matcher(name);
        while (of.find()) {
            Optional<State> state = Places.named(of.group(1));
            if (state.isPresent()) {
                String named = name.substring(0, of.start()).strip();
                return new Pasted(named, state.get().name(), null, chamber);
            }
        }
        return new Pasted(
                name,
                beside.map(Places.Place::state).orElse(null),
                beside.map(Places.Place::district).orElse(null),
                chamber);
    }

    private static Optional<Places.Place> beside(String name) {
        return BRACKETS.matcher(name)
                .results()
                .map(found -> Places.beside(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private PastedName() {}
}
