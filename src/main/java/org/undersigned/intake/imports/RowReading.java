package org.undersigned.intake.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.base.Shape;
import org.undersigned.base.Typed;
import org.undersigned.base.WebAddress;
import org.undersigned.directory.Level;
import org.undersigned.intake.imports.Told.Wrong;
import org.undersigned.intake.sheet.SheetDate;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOnKind;

/** Makes of the cells of one row what they say of a sign-on. */
final class RowReading {

    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");
    private final Map<Column, String> said = new HashMap<>();
    private final Terms terms;

    RowReading(List<String> cells, Map<Integer, Column> columns, Terms terms) {
        this.terms = terms;
        columns.forEach((at, column) -> said.put(column, at < cells.size() ? cells.get(at) : ""));
    }

    /** @throws Wrong where they say nothing that could be recorded */
    Told told() {
        refuseGone();
        SignOnKind kind = kind();
        String person = person();
        String organization = text(Column.ORGANIZATION);
        boolean isOrganization = kind == SignOnKind.ORGANIZATION;
        boolean named = namesOrganization(organization);
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
                        isOrganization && named && !isSame(person, organization)
                                ? Typed.orNull(fit(person, 300))
                                : null,
                        isOrganization ? title : null));
    }

    private void refuseGone() {
        String standing = text(Column.STANDING);
        if (CellWords.isGone(standing)) {
            throw new Wrong("stands_no_more", standing);
        }
    }

    // Where each row says who signs, the column of organizations may be that of the people's affiliations alone.
    private boolean namesOrganization(String organization) {
        return said.containsKey(Column.ORGANIZATION) && (terms.allAre() != null || !organization.isEmpty());
    }

    private static boolean isSame(String name, String other) {
        return Folded.words(name).equals(Folded.words(other));
    }

    private SignOnKind kind() {
        if (terms.allAre() != null) {
            return terms.allAre();
        }
        String kind = text(Column.KIND);
        return CellWords.kind(kind).orElseThrow(() -> new Wrong("unknown_kind", kind));
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
        if (CellWords.isTotal(name) && said.values().stream().noneMatch(cell -> !cell.equals(name) && tells(cell))) {
            throw new Wrong("looks_like_a_total", name);
        }
        if (Folded.words(name).isEmpty()) {
            throw new Wrong("no_name", name);
        }
    }

    // A line of totals has figures beside it, and nothing else.
    private static boolean tells(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter);
    }

    private String state() {
        String state = text(Column.STATE);
        return state.isEmpty()
                ? null
                : CellWords.state(state).map(Enum::name).orElseThrow(() -> new Wrong("unknown_state", state));
    }

    private String website() {
        String website = text(Column.WEBSITE);
        if (Shape.site().problem(website) != null) {
            throw new Wrong("not_an_address", website);
        }
        return Typed.orNull(WebAddress.whole(website));
    }

    private Level level() {
        String level = text(Column.LEVEL);
        return level.isEmpty() ? null : CellWords.level(level).orElseThrow(() -> new Wrong("unknown_level", level));
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
