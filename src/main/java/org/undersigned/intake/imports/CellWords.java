package org.undersigned.intake.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.base.Codes;
import org.undersigned.base.Folded;
import org.undersigned.directory.Level;
import org.undersigned.directory.State;
import org.undersigned.signon.SignOnKind;

/** The words that people write into cells, in English and in Spanish. */
final class CellWords {

    private static final String COUNTED =
            "(?:organi[sz]ations?|organizacion(?:es)?|orgs?|groups?|grupos?|members?|miembros?"
                    + "|individuals?|particulares|people|personas?|sign(?:er|atory|atories|ature|on| on)s?|firmantes?|firmas?"
                    + "|endorse(?:r|ment)s?|adhesion(?:es)?|names?|nombres?|entr(?:y|ies)|rows?|filas?)";
    private static final String SUM = "(?:(?:grand |sub)?total(?:es)?|suma|count|recuento|sum)";
    // Names that begin with a number, such as "100 Black Men", count nothing of that.
    private static final Pattern TOTAL = Pattern.compile(SUM + "(?: (?:of |de )?" + COUNTED + ")?[\\d ]*|(?:" + SUM
            + " (?:of |de )?)?\\d[\\d ]* " + COUNTED + "(?: (?:in |en )?total)?");
    private static final Map<String, Level> LEVELS = Map.of(
            "national",
            Level.NATIONAL,
            "nacional",
            Level.NATIONAL,
            "federal",
            Level.NATIONAL,
            "state",
            Level.STATE,
            "estatal",
            Level.STATE,
            "statewide",
            Level.STATE,
            "local",
            Level.LOCAL,
            "other",
            Level.OTHER,
            "otro",
            Level.OTHER,
            "otra",
            Level.OTHER);
    private static final Set<String> GONE =
            Set.of("declined", "rechazada", "withdrawn", "retirada", "struck", "tachada", "superseded", "reemplazada");
    private static final Map<String, State> STATES = states();
    private static final Map<String, SignOnKind> KINDS = kinds();

    /** Whether it is no name, but says what a table sums up. */
    static boolean isTotal(String cell) {
        return TOTAL.matcher(Folded.words(cell)).matches();
    }

    /** Whether it says of a sign-on that it stands no more, or never did. */
    static boolean isGone(String cell) {
        return GONE.contains(Folded.words(cell));
    }

    static Optional<Level> level(String cell) {
        return Optional.ofNullable(LEVELS.get(Folded.words(cell)));
    }

    static Optional<State> state(String cell) {
        return Optional.ofNullable(STATES.get(Folded.words(cell)));
    }

    static Optional<SignOnKind> kind(String cell) {
        String words = Folded.words(cell);
        return KINDS.entrySet().stream()
                .filter(one -> words.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, State> states() {
        Map<String, State> states = new HashMap<>();
        for (State one : State.values()) {
            states.put(Folded.words(one.name()), one);
            states.put(Folded.words(one.in("en")), one);
            states.put(Folded.words(one.in("es")), one);
        }
        return states;
    }

    private static Map<String, SignOnKind> kinds() {
        Map<String, SignOnKind> kinds = new HashMap<>();
        Arrays.stream(SignOnKind.values()).forEach(one -> kinds.put(Codes.of(one), one));
        List.of("org", "group", "grupo").forEach(word -> kinds.put(word, SignOnKind.ORGANIZATION));
        List.of("individu", "person", "public").forEach(word -> kinds.put(word, SignOnKind.INDIVIDUAL));
        List.of("rep", "sen", "congres", "miembro").forEach(word -> kinds.put(word, SignOnKind.MEMBER));
        return kinds;
    }

    private CellWords() {}
}
