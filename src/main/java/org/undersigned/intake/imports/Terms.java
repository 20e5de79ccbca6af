package org.undersigned.intake.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Refusal;
import org.undersigned.base.Typed;
import org.undersigned.signon.Contact;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.Evidence;
import org.undersigned.signon.SignOnKind;

/**
 * What holds for all rows of an import, as it was typed.
 *
 * @param kind of all signers, or {@code column} where a column says it of each
 * @param date for rows that give none
 * @param dateOrder {@code day} or {@code month}, whichever stands first in 3/4/2026
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Terms(
        String kind,
        String date,
        String dateBasis,
        String dateOrder,
        String assurance,
        String heardBy,
        String heardOn,
        String maySign,
        String sourceTitle,
        String sourcePublisher,
        String sourceDate,
        String sourceAddress,
        String secondHand,
        String publish) {

    /** @throws Refusal {@code date_ahead} where they are of a day that is still to come */
    void refuseAhead(LocalDate today) {
        if (Typed.isAhead(date, today)) {
            throw new Refusal("date_ahead", "date");
        }
        if (isAttested() && Typed.isAhead(heardOn, today)) {
            throw new Refusal("date_ahead", "heard_on");
        }
    }

    public Terms withKind(String other) {
        return new Terms(
                other,
                date,
                dateBasis,
                dateOrder,
                assurance,
                heardBy,
                heardOn,
                maySign,
                sourceTitle,
                sourcePublisher,
                sourceDate,
                sourceAddress,
                secondHand,
                publish);
    }

    public boolean isAttested() {
        return assurance.equals("attested");
    }

    public boolean isDayFirst() {
        return dateOrder.equals("day");
    }

    boolean isPublished() {
        return !publish.isEmpty();
    }

    DateBasis basis() {
        return Codes.find(DateBasis.class, dateBasis).orElse(DateBasis.SIGNED);
    }

    /** Null where a column says it. */
    SignOnKind allAre() {
        return Codes.find(SignOnKind.class, kind).orElse(null);
    }

    /** The source that is cited, where they were not heard from the signers. */
    Optional<Evidence.Cited> cited() {
        return isAttested()
                ? Optional.empty()
                : Optional.of(new Evidence.Cited(
                        sourceTitle,
                        Typed.orNull(sourcePublisher),
                        Typed.date(sourceDate),
                        Typed.orNull(sourceAddress),
                        !secondHand.isEmpty()));
    }

    /** @param source that is cited, where they were not heard from the signers */
    Evidence evidence(UUID source) {
        return isAttested()
                ? new Evidence.Heard(
                        null,
                        null,
                        Codes.find(Contact.Way.class, heardBy).orElseThrow(),
                        Typed.date(heardOn),
                        !maySign.isEmpty(),
                        null)
                : new Evidence.Known(source, !secondHand.isEmpty());
    }
}
