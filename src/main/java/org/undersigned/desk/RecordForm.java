package org.undersigned.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;
import org.undersigned.base.WebAddress;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Level;
import org.undersigned.directory.State;
import org.undersigned.signon.Contact;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.Evidence;
import org.undersigned.signon.Recording;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.Signer;

/**
 * The form by which a sign-on of any kind is recorded.
 *
 * <p>{@code signer} is what was typed for an organization or a member, {@code name} for an individual; {@code signerId} the
 * one chosen for just that, {@code signerFor}, or {@code new}.
 */
public record RecordForm(
        @RestForm String form,
        @RestForm String kind,
        @RestForm @NotBlank(message = "needed") String revision,

        @RestForm @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String signer,

        @RestForm("signer_id") String signerId,
        @RestForm("signer_for") String signerFor,

        @RestForm @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String name,

        @RestForm @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String title,

        @RestForm @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String affiliation,

        @RestForm
        @Size(max = 2_000, message = "too_long {max}")
        @Pattern(regexp = "|" + Plain.WEB, message = "not_an_address")
        String website,

        @RestForm String level,

        @RestForm @Size(max = 200, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String place,

        @RestForm String chamber,
        @RestForm String state,
        @RestForm String district,

        @RestForm @Size(max = 60, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String party,

        @RestForm String date,
        @RestForm("date_basis") String dateBasis,
        @RestForm String lead,
        @RestForm String assurance,

        @RestForm("said_by")
        @Size(max = 300, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String saidBy,

        @RestForm @Size(max = 300, message = "too_long {max}") @Pattern(regexp = Plain.LINE, message = "not_plain")
        String position,

        @RestForm
        @Size(max = 320, message = "too_long {max}")
        @Pattern(regexp = "|" + Plain.EMAIL, message = "not_an_email")
        String email,

        @RestForm("heard_by") String heardBy,
        @RestForm("heard_on") String heardOn,
        @RestForm("may_sign") String maySign,

        @RestForm @Size(max = 4_000, message = "too_long {max}") @Pattern(regexp = Plain.TEXT, message = "not_plain")
        String note,

        @RestForm("source_title")
        @Size(max = 500, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourceTitle,

        @RestForm("source_publisher")
        @Size(max = 300, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourcePublisher,

        @RestForm("source_date") String sourceDate,

        @RestForm("source_address")
        @Size(max = 2_000, message = "too_long {max}")
        @Pattern(regexp = "|" + Plain.WEB, message = "not_an_address")
        String sourceAddress,

        @RestForm("second_hand") String secondHand,
        @RestForm String publish) {

    public RecordForm {
        form = Typed.text(form);
        kind = Codes.find(SignOnKind.class, Typed.text(kind)).map(Codes::of).orElse("organization");
        revision = Typed.text(revision);
        signer = Typed.text(signer);
        signerId = Typed.text(signerId);
        signerFor = Typed.text(signerFor);
        name = Typed.text(name);
        title = Typed.text(title);
        affiliation = Typed.text(affiliation);
        website = WebAddress.whole(Typed.text(website));
        level = Typed.text(level);
        place = Typed.text(place);
        chamber = Typed.text(chamber);
        state = Typed.text(state);
        district = Typed.text(district);
        party = Typed.text(party);
        date = Typed.text(date);
        dateBasis = Typed.text(dateBasis);
        lead = Typed.text(lead);
        assurance = Typed.text(assurance).equals("reported") ? "reported" : "attested";
        saidBy = Typed.text(saidBy);
        position = Typed.text(position);
        email = Typed.text(email);
        heardBy = Typed.text(heardBy);
        heardOn = Typed.text(heardOn);
        note = Typed.lines(note);
        sourceTitle = Typed.text(sourceTitle);
        sourcePublisher = Typed.text(sourcePublisher);
        sourceDate = Typed.text(sourceDate);
        sourceAddress = Typed.text(sourceAddress);
    }

    Errors check(Validator validator) {
        return Errors.of(this, validator)
                .withIf(!isIndividual() && signer.isEmpty(), "signer", "needed")
                .withIf(isIndividual() && name.isEmpty(), "name", "needed")
                .withIf(!level.isEmpty() && Codes.find(Level.class, level).isEmpty(), "level", "unknown_choice")
                .withIf(!state.isEmpty() && State.find(state).isEmpty(), "state", "unknown_choice")
                .withIf(!chamber.isEmpty() && Codes.find(Chamber.class, chamber).isEmpty(), "chamber", "unknown_choice")
                .withIf(!chamber.isEmpty() && state.isEmpty(), "state", "needed")
                .withIf(!chamber.isEmpty() && party.isEmpty(), "party", "needed")
                .withIf(!Typed.isNumberOrNothing(district, 0, 99), "district", "not_a_number 99")
                .withIf(!Typed.isDateOrNothing(date), "date", "not_a_date")
                .withIf(Codes.find(DateBasis.class, dateBasis).isEmpty(), "date_basis", "unknown_choice")
                .withIf(!Typed.isNumberOrNothing(lead, 1, 999), "lead", "not_a_number 999")
                .withIf(isAttested() && Codes.find(Contact.Way.class, heardBy).isEmpty(), "heard_by", "unknown_choice")
                .withIf(!Typed.isDateOrNothing(heardOn), "heard_on", "not_a_date")
                .withIf(!isAttested() && sourceTitle.isEmpty(), "source_title", "needed")
                .withIf(!Typed.isDateOrNothing(sourceDate), "source_date", "not_a_date");
    }

    /** @param who as the signer was found */
    Recording recording(UUID revision, Signer who) {
        return new Recording(
                null,
                revision,
                who,
                Typed.date(date),
                Codes.find(DateBasis.class, dateBasis).orElseThrow(),
                Typed.number(lead),
                isAttested() ? heard() : cited(),
                publish != null,
                isAttested() && !email.isEmpty() ? person() : null);
    }

    private Evidence heard() {
        return new Evidence.Heard(
                Typed.orNull(saidBy),
                Typed.orNull(position),
                Codes.find(Contact.Way.class, heardBy).orElseThrow(),
                Typed.date(heardOn),
                maySign != null,
                Typed.orNull(note));
    }

    private Contact.Person person() {
        return new Contact.Person(Typed.orNull(saidBy), Typed.orNull(position), email);
    }

    private Evidence cited() {
        return new Evidence.Cited(
                sourceTitle,
                Typed.orNull(sourcePublisher),
                Typed.date(sourceDate),
                Typed.orNull(sourceAddress),
                secondHand != null);
    }

    /** One that is not known yet, with what else was typed of it. */
    Signer newOrganization() {
        return tellsMore()
                ? new Signer.ANewOrganization(
                        signer,
                        Typed.orNull(website),
                        Codes.find(Level.class, level).orElse(null),
                        Typed.orNull(place))
                : new Signer.AnOrganization(null, signer);
    }

    /** Whether more than its name is said of a new organization. */
    public boolean tellsMore() {
        return isOrganization() && !(website + level + place).isEmpty();
    }

    String firstToldMore() {
        return !website.isEmpty() ? "website" : !level.isEmpty() ? "level" : "place";
    }

    Signer.AnIndividual individual() {
        return new Signer.AnIndividual(name, Typed.orNull(title), Typed.orNull(affiliation), Typed.orNull(state));
    }

    /** Null where the roster is to say it. */
    Signer.Seat seat() {
        return chamber.isEmpty()
                ? null
                : new Signer.Seat(
                        Codes.find(Chamber.class, chamber).orElseThrow(), state, Typed.number(district), party);
    }

    /** What was chosen for just what stands in the field now. */
    public String chosen() {
        return signerFor.equals(isIndividual() ? name : signer) ? signerId : "";
    }

    String signerField() {
        return isIndividual() ? "name" : "signer";
    }

    public boolean isOrganization() {
        return kind.equals("organization");
    }

    public boolean isMember() {
        return kind.equals("member");
    }

    public boolean isIndividual() {
        return kind.equals("individual");
    }

    public boolean isAttested() {
        return assurance.equals("attested");
    }
}
