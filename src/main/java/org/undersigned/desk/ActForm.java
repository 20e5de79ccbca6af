package org.undersigned.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.base.Errors;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;

/**
 * Why a sign-on is declined, withdrawn, struck or restored, or an organization merged or separated.
 *
 * @param on the day on which a signer asked to withdraw
 */
public record ActForm(
        @RestForm
        @NotBlank(message = "needed")
        @Size(max = 1_000, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String reason,

        @RestForm String on) {

    static final ActForm EMPTY = new ActForm("", "");

    public ActForm {
        reason = Typed.text(reason);
        on = Typed.text(on);
    }

    Errors check(Validator validator) {
        return Errors.of(this, validator).withIf(!Typed.isDateOrNothing(on), "on", "not_a_date");
    }
}
