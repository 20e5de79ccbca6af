package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Accounts;
import org.undersigned.access.Entrance;
import org.undersigned.base.Address;
import org.undersigned.base.Errors;
import org.undersigned.base.Language;
import org.undersigned.base.Plain;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;

/** The first account, made once by the link that the console printed. */
@Path("/desk/setup/{token}")
@Produces(TEXT_HTML)
public class SetupDesk {

    record Show(String token, SetupForm form, Errors errors) implements TemplateInstance {}

    record NotValid() implements TemplateInstance {}

    public record SetupForm(
            @RestForm
            @NotBlank(message = "needed")
            @Size(max = 300, message = "too_long {max}")
            @Pattern(regexp = Plain.LINE, message = "not_plain")
            String name,

            @RestForm
            @NotBlank(message = "needed")
            @Size(max = 320, message = "too_long {max}")
            @Email(message = "not_an_email")
            String email,

            @RestForm String password,
            @RestForm String language) {

        public SetupForm {
            name = Typed.text(name);
            email = Typed.text(email);
            password = password == null ? "" : password;
            language = Address.isLanguage(language) ? language : Address.ENGLISH;
        }
    }

    private final Accounts accounts;
    private final Entrance entrance;
    private final Validator validator;
    private final Language language;

    SetupDesk(Accounts accounts, Entrance entrance, Validator validator, Language language) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.validator = validator;
        this.language = language;
    }

    @GET
    public Response show(String token) {
        return accounts.mayBeSetUp(token)
                ? Submission.show(200, new Show(token, new SetupForm("", "", "", language.code()), Errors.NONE))
                : Submission.show(404, new NotValid());
    }

    @POST
    public Response setUp(String token, SetupForm form) {
        if (!accounts.mayBeSetUp(token)) {
            return Submission.show(404, new NotValid());
        }
        return new Submission(Errors.of(form, validator))
                .thenAnswer(
                        () -> entrance.letIn(
                                accounts.setUp(token, form.name, form.email, form.password, form.language), "/desk"),
                        errors -> new Show(token, form, errors));
    }
}
