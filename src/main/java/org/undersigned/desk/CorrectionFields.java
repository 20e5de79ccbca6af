package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Shape;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Correctable;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** The fields that the form of a correction has for a kind of sign-on, and what can be chosen in them. */
@ApplicationScoped
class CorrectionFields {

    private static final Set<Correctable> OF_ALL = EnumSet.complementOf(EnumSet.of(
            Correctable.TITLE,
            Correctable.AFFILIATION,
            Correctable.CHAMBER,
            Correctable.PARTY,
            Correctable.STATE,
            Correctable.DISTRICT));
    private static final Map<SignOnKind, Set<Correctable>> MORE = Map.of(
            SignOnKind.ORGANIZATION, EnumSet.noneOf(Correctable.class),
            SignOnKind.MEMBER,
                    EnumSet.of(
                            Correctable.TITLE,
                            Correctable.CHAMBER,
                            Correctable.PARTY,
                            Correctable.STATE,
                            Correctable.DISTRICT),
            SignOnKind.INDIVIDUAL, EnumSet.of(Correctable.TITLE, Correctable.AFFILIATION, Correctable.STATE));

    private final Values values;
    private final Clock clock;

    CorrectionFields(Values values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    /** @param options empty where anything may be typed */
    record Field(Correctable field, String opened, String typed, List<Option> options) {

        public String code() {
            return field.code();
        }

        public boolean isLong() {
            return field == Correctable.NOTE;
        }
    }

    record Option(String value, String words) {}

    static boolean has(SignOnKind kind, Correctable field) {
        return OF_ALL.contains(field) || MORE.get(kind).contains(field);
    }

    /** The form as it is opened. */
    CorrectionForm open(SignOn signOn) {
        Map<Correctable, String> all = Correctable.of(signOn, Contact.behind(signOn));
        Map<Correctable, String> shown = new EnumMap<>(all);
        shown.keySet().removeIf(field -> !has(signOn.kind, field));
        return new CorrectionForm(
                shown,
                shown,
                Phase.of(signOn),
                LedgerEntry.newestAbout(signOn.id),
                clock.instant().toString(),
                "");
    }

    /** The same with one field as it was before, for whoever puts it back. */
    CorrectionForm puttingBack(SignOn signOn, PutBack.Asked asked) {
        CorrectionForm open = open(signOn);
        Correctable field = Correctable.find(asked.code()).orElseThrow();
        return new CorrectionForm(
                new EnumMap<>(Map.of(field, open.opened().get(field))),
                new EnumMap<>(Map.of(field, asked.text())),
                open.phase(),
                open.seen(),
                open.openedAt(),
                asked.reason());
    }

    /** As what is edited of other records. */
    static List<org.undersigned.ledger.Field<SignOn>> edited(SignOnKind kind) {
        return Arrays.stream(Correctable.values())
                .filter(field -> has(kind, field))
                .map(field -> org.undersigned.ledger.Field.<SignOn>of(
                        field.code(),
                        field == Correctable.NOTE ? Shape.text(4_000) : Shape.line(300),
                        one -> Correctable.of(one, Contact.behind(one)).get(field),
                        null))
                .toList();
    }

    List<Field> of(CorrectionForm form, SignOn signOn) {
        return form.typed().entrySet().stream()
                .map(one -> new Field(
                        one.getKey(), form.opened().get(one.getKey()), one.getValue(), options(one.getKey(), signOn)))
                .toList();
    }

    private List<Option> options(Correctable field, SignOn signOn) {
        Stream<String> choices = switch (field) {
            case REVISION -> signOn.letter.revisions.stream().map(one -> one.id.toString());
            case CHAMBER -> Arrays.stream(Chamber.values()).map(Codes::of);
            case STATE -> Stream.concat(none(), Arrays.stream(State.values()).map(State::name));
            case DATE_BASIS -> Arrays.stream(DateBasis.values()).map(Codes::of);
            case HEARD_BY ->
                Stream.concat(none(), Arrays.stream(Contact.Way.values()).map(Codes::of));
            default -> Stream.of();
        };
        return choices.map(value -> new Option(value, values.show(field.code(), value)))
                .toList();
    }

    private static Stream<String> none() {
        return Stream.of("");
    }
}
