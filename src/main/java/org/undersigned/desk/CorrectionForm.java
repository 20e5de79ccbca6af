package org.undersigned.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;
import org.undersigned.signon.Contact;
import org.undersigned.signon.Correctable;
import org.undersigned.signon.CorrectionService.Correction;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;

/**
 * The form by which a sign-on is corrected: each field as it was opened and as it was typed.
 *
 * @param seen the newest entry of the ledger when it was opened
 * @param openedAt when that was, as the form carries it
 */
record CorrectionForm(
        Map<Correctable, String> opened,
        Map<Correctable, String> typed,
        Phase phase,
        long seen,
        String openedAt,
        String reason) {

    private static final String OPENED = "opened_";

    static CorrectionForm of(MultivaluedMap<String, String> form, SignOn signOn) {
        Map<Correctable, String> opened = new LinkedHashMap<>();
        Map<Correctable, String> typed = new EnumMap<>(Correctable.class);
        for (Correctable field : Correctable.values()) {
            if (CorrectionFields.has(signOn.kind, field)
                    && form.containsKey(field.code())
                    && form.containsKey(OPENED + field.code())) {
                opened.put(field, form.getFirst(OPENED + field.code()).replace("\r\n", "\n"));
                typed.put(field, Typed.lines(form.getFirst(field.code())));
            }
        }
        String seen = Typed.text(form.getFirst("seen"));
        return new CorrectionForm(
                opened,
                typed,
                Codes.find(Phase.class, Typed.text(form.getFirst("phase"))).orElse(Phase.of(signOn)),
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                Typed.text(form.getFirst("opened_at")),
                Typed.text(form.getFirst("reason")));
    }

    Correction correction() {
        return new Correction(phase, opened, typed, reason);
    }

    Errors check(Letter letter) {
        Errors errors = Errors.NONE;
        for (Map.Entry<Correctable, String> field : typed.entrySet()) {
            String problem = problem(field.getKey(), field.getValue(), letter);
            errors = errors.withIf(problem != null, field.getKey().code(), problem);
        }
        return errors.withIf(reason.isEmpty(), "reason", "needed")
                .withIf(reason.length() > 1_000, "reason", "too_long 1000")
                .withIf(!reason.matches(Plain.LINE), "reason", "not_plain");
    }

    private static String problem(Correctable field, String text, Letter letter) {
        return switch (field) {
            case NAME -> text.isEmpty() ? "needed" : line(text, 300);
            case TITLE, AFFILIATION, SAID_BY, POSITION -> line(text, 300);
            case PARTY -> text.isEmpty() ? "needed" : line(text, 60);
            case NOTE -> text.length() > 4_000 ? "too_long 4000" : text.matches(Plain.TEXT) ? null : "not_plain";
            case CHAMBER ->
                text.isEmpty()
                        ? "needed"
                        : choice(Codes.find(Chamber.class, text).isPresent());
            case STATE -> choice(text.isEmpty() || State.find(text).isPresent());
            case DISTRICT -> Typed.isNumberOrNothing(text, 0, 99) ? null : "not_a_number 99";
            case LEAD -> Typed.isNumberOrNothing(text, 1, 999) ? null : "not_a_number 999";
            case REVISION ->
                choice(letter.revisions.stream()
                        .anyMatch(one -> one.id.toString().equals(text)));
            case DATE, HEARD_ON -> Typed.isDateOrNothing(text) ? null : "not_a_date";
            case DATE_BASIS -> choice(Codes.find(DateBasis.class, text).isPresent());
            case HEARD_BY ->
                choice(text.isEmpty() || Codes.find(Contact.Way.class, text).isPresent());
        };
    }

    private static String line(String text, int longest) {
        return text.length() > longest ? "too_long " + longest : text.matches(Plain.LINE) ? null : "not_plain";
    }

    private static String choice(boolean known) {
        return known ? null : "unknown_choice";
    }
}
