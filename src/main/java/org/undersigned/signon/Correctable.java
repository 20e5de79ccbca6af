package org.undersigned.signon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Chamber;

/**
 * What of a sign-on and its contact can be corrected, each as text, {@code ""} where there is none: so forms carry it,
 * so it is compared and merged. The codes are the ledger's names of the fields.
 */
public enum Correctable {
    NAME(of -> of.signOn.name, (of, text) -> of.signOn.name = text),
    TITLE(of -> of.signOn.title, (of, text) -> of.signOn.title = text),
    AFFILIATION(of -> of.signOn.affiliation, (of, text) -> of.signOn.affiliation = text),
    CHAMBER(of -> Codes.of(of.signOn.chamber), (of, text) -> of.signOn.chamber = constant(Chamber.class, text)),
    PARTY(of -> of.signOn.party, (of, text) -> of.signOn.party = text),
    STATE(of -> of.signOn.state, (of, text) -> of.signOn.state = text),
    DISTRICT(of -> of.signOn.district, (of, text) -> of.signOn.district = number(text)),
    REVISION(of -> of.signOn.revision.id, (of, text) -> of.signOn.revision = Revision.findById(UUID.fromString(text))),
    LEAD(of -> of.signOn.leadOrdinal, (of, text) -> of.signOn.leadOrdinal = number(text)),
    DATE(of -> of.signOn.signedOn, (of, text) -> of.signOn.signedOn = date(text)),
    DATE_BASIS(
            of -> Codes.of(of.signOn.dateBasis), (of, text) -> of.signOn.dateBasis = constant(DateBasis.class, text)),
    SAID_BY(of -> of.contact.saidBy, (of, text) -> of.contact.saidBy = text),
    POSITION(of -> of.contact.position, (of, text) -> of.contact.position = text),
    HEARD_BY(of -> Codes.of(of.contact.heardBy), (of, text) -> of.contact.heardBy = constant(Contact.Way.class, text)),
    HEARD_ON(of -> of.contact.heardOn, (of, text) -> of.contact.heardOn = date(text)),
    NOTE(of -> of.contact.note, (of, text) -> of.contact.note = text);

    private record Pair(SignOn signOn, Contact contact) {}

    private final Function<Pair, Object> read;
    private final BiConsumer<Pair, String> write;

    Correctable(Function<Pair, Object> read, BiConsumer<Pair, String> write) {
        this.read = read;
        this.write = write;
    }

    public String code() {
        return Codes.of(this);
    }

    public static Optional<Correctable> find(String code) {
        return Codes.find(Correctable.class, code);
    }

    /** All of them as they stand. */
    public static Map<Correctable, String> of(SignOn signOn, Contact contact) {
        Map<Correctable, String> values = new LinkedHashMap<>();
        Pair pair = new Pair(signOn, contact);
        Arrays.stream(values()).forEach(field -> values.put(field, text(field.read.apply(pair))));
        return values;
    }

    static Map<String, String> byCode(Map<Correctable, String> values) {
        Map<String, String> byCode = new LinkedHashMap<>();
        values.forEach((field, text) -> byCode.put(field.code(), text));
        return byCode;
    }

    static Map<Correctable, String> ofCodes(Map<String, String> byCode) {
        Map<Correctable, String> values = new LinkedHashMap<>();
        byCode.forEach((code, text) -> find(code).ifPresent(field -> values.put(field, text)));
        return values;
    }

    boolean isOfContact() {
        return ordinal() >= SAID_BY.ordinal();
    }

    void write(SignOn signOn, Contact contact, String text) {
        write.accept(new Pair(signOn, contact), text.isEmpty() ? null : text);
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return code == null ? null : Codes.find(type, code).orElseThrow();
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static PartialDate date(String text) {
        return text == null ? null : new PartialDate(text);
    }
}
