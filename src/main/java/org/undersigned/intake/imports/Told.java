package org.undersigned.intake.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.base.Shape;
import org.undersigned.base.Typed;
import org.undersigned.directory.Level;
import org.undersigned.directory.State;
import org.undersigned.intake.sheet.SheetDate;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOnKind;

/** What the cells of a row say of a sign-on; each but kind and name may be null. */
record Told(
        SignOnKind kind,
        String name,
        String title,
        String affiliation,
        String state,
        String website,
        Level level,
        String place,
        String bioguide,
        PartialDate date,
        Contact.Person contact) {

    /** What cannot be taken from a row. */
    static final class Wrong extends RuntimeException {

        final String code;
        final String found;

        Wrong(String code, String found) {
            super(code, null, false, false);
            this.code = code;
            this.found = found;
        }
    }

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand |sub)?total(?:es)?|suma|count|recuento|sum)(?: (?:of |de )?(?:organi[sz]ations?|organizaciones|signers|firmantes|names|nombres))?");
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");
    private static final Pattern BARE_SITE =
            Pattern.compile("(?i)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:[/?#]\\S*)?");
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
    private static final Map<String, State> STATES = states();
    private static final Map<String, SignOnKind> KINDS = kinds();

    /** @throws Wrong where they say nothing that could be recorded */
    static Told of(List<String> cells, Map<Integer, Column> columns, Terms terms) {
        return new Reading(cells, columns, terms).told();
    }

    /** Whether it says of the same signer nothing else than another row that names them alike. */
    boolean repeats(Told other) {
        return switch (kind) {
            case ORGANIZATION -> Folded.words(name).equals(Folded.words(other.name));
            case INDIVIDUAL -> email() == null || other.email() == null || email().equalsIgnoreCase(other.email());
            case MEMBER -> true;
        };
    }

    private String email() {
        return contact == null ? null : contact.email();
    }

    private record Reading(Map<Column, String> said, Terms terms) {

        Reading(List<String> cells, Map<Integer, Column> columns, Terms terms) {
            this(new HashMap<>(), terms);
            columns.forEach((at, column) -> said.put(column, at < cells.size() ? cells.get(at) : ""));
        }

        Told told() {
            SignOnKind kind = kind();
            String person = person();
            String organization = text(Column.ORGANIZATION);
            boolean isOrganization = kind == SignOnKind.ORGANIZATION;
            boolean named = said.containsKey(Column.ORGANIZATION);
            String name = fit(isOrganization && named ? organization : person, 300);
            if (name.isEmpty() && kind == SignOnKind.MEMBER) {
                name = text(Column.BIOGUIDE);
            }
            refuseUnlessName(name);
            boolean isIndividual = kind == SignOnKind.INDIVIDUAL;
            String title = Typed.orNull(fit(text(Column.TITLE), 300));
            return new Told(
                    kind,
                    name,
                    isIndividual ? title : null,
                    isIndividual ? Typed.orNull(fit(organization, 300)) : null,
                    isOrganization ? null : state(),
                    isOrganization ? website() : null,
                    isOrganization ? level() : null,
                    isOrganization ? Typed.orNull(fit(place(), 200)) : null,
                    Typed.orNull(text(Column.BIOGUIDE)),
                    date(),
                    contact(
                            isOrganization && named ? Typed.orNull(fit(person, 300)) : null,
                            isOrganization ? title : null));
        }

        private String text(Column column) {
            String text = said.getOrDefault(column, "");
            if (ERROR.matcher(text).matches()) {
                throw new Wrong("error_value", text);
            }
            return text;
        }

        private static String fit(String text, int longest) {
            if (text.length() > longest) {
                throw new Wrong("too_long_for_field", text);
            }
            if (!text.matches(Plain.LINE)) {
                throw new Wrong("not_plain", text);
            }
            return text;
        }

        private String person() {
            String name = text(Column.NAME);
            return !name.isEmpty()
                    ? name
                    : Stream.of(text(Column.FIRST_NAME), text(Column.LAST_NAME))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
        }

        private void refuseUnlessName(String name) {
            String whole = said.values().stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            if (TOTAL.matcher(Folded.words(name.isEmpty() ? whole : name).replaceAll("[\\d ]+$", ""))
                            .matches()
                    && said.values().stream().noneMatch(cell -> !cell.equals(name) && tells(cell))) {
                throw new Wrong("looks_like_a_total", name.isEmpty() ? whole : name);
            }
            if (Folded.words(name).isEmpty()) {
                throw new Wrong("no_name", name);
            }
        }

        // A line of totals has figures beside it, and nothing else.
        private static boolean tells(String cell) {
            return cell.codePoints().anyMatch(Character::isLetter);
        }

        private SignOnKind kind() {
            if (terms.allAre() != null) {
                return terms.allAre();
            }
            String kind = text(Column.KIND);
            String words = Folded.words(kind);
            return KINDS.entrySet().stream()
                    .filter(one -> words.startsWith(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new Wrong("unknown_kind", kind));
        }

        private String state() {
            String state = text(Column.STATE);
            if (state.isEmpty()) {
                return null;
            }
            return Optional.ofNullable(STATES.get(Folded.words(state)))
                    .map(Enum::name)
                    .orElseThrow(() -> new Wrong("unknown_state", state));
        }

        private String website() {
            String website = text(Column.WEBSITE);
            String whole = BARE_SITE.matcher(website).matches() ? "https://" + website : website;
            if (Shape.address().problem(whole) != null) {
                throw new Wrong("not_an_address", website);
            }
            return Typed.orNull(whole);
        }

        private Level level() {
            String level = text(Column.LEVEL);
            if (level.isEmpty()) {
                return null;
            }
            return Optional.ofNullable(LEVELS.get(Folded.words(level)))
                    .orElseThrow(() -> new Wrong("unknown_level", level));
        }

        private String place() {
            return Stream.of(text(Column.PLACE), text(Column.CITY), text(Column.STATE))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private PartialDate date() {
            String date = text(Column.DATE);
            return date.isEmpty()
                    ? Typed.date(terms.date())
                    : SheetDate.parse(date, terms.isDayFirst()).orElseThrow(() -> new Wrong("not_a_date", date));
        }

        private Contact.Person contact(String name, String position) {
            String email = fit(text(Column.EMAIL), 320);
            if (!email.isEmpty() && Shape.email().problem(email) != null) {
                throw new Wrong("not_an_email", email);
            }
            return name == null && email.isEmpty() ? null : new Contact.Person(name, position, Typed.orNull(email));
        }
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
}
