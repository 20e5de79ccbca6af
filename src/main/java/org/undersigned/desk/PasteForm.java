package org.undersigned.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Errors;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.Evidence;
import org.undersigned.signon.Signer;

/**
 * A list of members who signed, pasted, and the source that names them.
 *
 * @param picks the id of the member who was picked, or {@code ""}, by each name as it was pasted and then shown with who may be meant
 */
record PasteForm(
        String form,
        @NotBlank(message = "needed") String revision,

        @NotBlank(message = "needed")
        @Size(max = 100_000, message = "too_long {max}")
        @Pattern(regexp = Plain.TEXT, message = "not_plain")
        String names,

        @NotBlank(message = "needed")
        @Size(max = 500, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourceTitle,

        @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourcePublisher,

        String sourceDate,

        @Size(max = 2_000, message = "too_long {max}") @Pattern(regexp = "|" + Plain.WEB, message = "not_an_address")
        String sourceAddress,

        String secondHand,
        Map<String, String> picks) {

    private static final String SHOWN = "shown-";

    static PasteForm blank(String revision) {
        return new PasteForm(Ids.next().toString(), revision, "", "", "", "", "", "", Map.of());
    }

    static PasteForm of(MultivaluedMap<String, String> typed) {
        return new PasteForm(
                Typed.text(typed.getFirst("form")),
                Typed.text(typed.getFirst("revision")),
                Typed.lines(typed.getFirst("names")),
                Typed.text(typed.getFirst("source_title")),
                Typed.text(typed.getFirst("source_publisher")),
                Typed.text(typed.getFirst("source_date")),
                Typed.text(typed.getFirst("source_address")),
                Typed.text(typed.getFirst("second_hand")),
                typed.keySet().stream()
                        .filter(key -> key.matches(SHOWN + "\\d{1,5}"))
                        .collect(Collectors.toMap(
                                typed::getFirst,
                                key -> Typed.text(typed.getFirst(key.replace(SHOWN, "pick-"))),
                                (first, again) -> first.isEmpty() ? again : first)));
    }

    // The day of the source is that of the sign-ons.
    Errors check(Validator validator, LocalDate today) {
        return Errors.of(this, validator)
                .withIf(!Typed.isDateOrNothing(sourceDate), "source_date", "not_a_date")
                .withIf(Typed.isAhead(sourceDate, today), "source_date", "date_ahead")
                .withIf(Typed.id(form).isEmpty(), "", "form_stale");
    }

    /** The day whose seats count, where the letter has one or the source does. */
    Optional<LocalDate> day(Letter letter) {
        PartialDate dated = Typed.isDateOrNothing(sourceDate) ? Typed.date(sourceDate) : null;
        return Signer.day(letter, dated).map(PartialDate::lastDay);
    }

    Evidence.Cited evidence() {
        return new Evidence.Cited(
                sourceTitle,
                Typed.orNull(sourcePublisher),
                Typed.date(sourceDate),
                Typed.orNull(sourceAddress),
                !secondHand.isEmpty());
    }

    /** The form that one member's sign-on comes from: the same sent twice makes no second. */
    UUID formOf(UUID member) {
        return UUID.nameUUIDFromBytes((form + member).getBytes(StandardCharsets.UTF_8));
    }
}
