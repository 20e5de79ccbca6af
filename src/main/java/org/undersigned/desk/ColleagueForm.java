package org.undersigned.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Address;
import org.undersigned.base.Errors;
import org.undersigned.base.Ids;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;

/**
 * Who is to have an account.
 *
 * @param form the id by which it makes one account and no second
 */
public record ColleagueForm(
        @RestForm String form,

        @RestForm("full_name")
        @NotBlank(message = "needed")
        @Size(max = 300, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String fullName,

        @RestForm
        @NotBlank(message = "needed")
        @Size(max = 254, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        @Email(message = "not_an_email")
        String email,

        @RestForm String language) {

    static ColleagueForm blank(String language) {
        return new ColleagueForm(Ids.next().toString(), "", "", language);
    }

    // Addresses are told apart in this normal form, so its length is the one that counts.
    public ColleagueForm {
        form = Typed.text(form);
        fullName = Typed.text(fullName);
        email = Normalizer.normalize(Typed.text(email), Normalizer.Form.NFKC);
        language = Address.isLanguage(language) ? language : Address.ENGLISH;
    }

    Errors check(Validator validator) {
        Errors errors = Errors.of(this, validator);
        return errors.withIf(
                !errors.has("email") && StaffMember.withEmail(email).isPresent(), "email", "email_taken");
    }
}
