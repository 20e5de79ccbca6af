package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Accounts;
import org.undersigned.access.Entrance;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;

/** A new password in place of a lost one, by a link that works once. */
@Path("/desk/password/{token}")
@Produces(TEXT_HTML)
public class PasswordDesk {

    record Show(String token, String name, Errors errors) implements TemplateInstance {}

    private final Accounts accounts;
    private final Entrance entrance;

    PasswordDesk(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GET
    public Response show(String token) {
        return accounts.whoseLink(token)
                .map(name -> Submission.show(200, new Show(token, name, Errors.NONE)))
                .orElseGet(() -> Submission.show(404, new SetupDesk.NotValid()));
    }

    @POST
    public Response choose(String token, @RestForm String password) {
        return accounts.whoseLink(token)
                .map(name -> new Submission(Errors.NONE)
                        .thenAnswer(
                                () -> entrance.letIn(
                                        accounts.chooseByLink(token, password == null ? "" : password), "/desk"),
                                errors -> new Show(token, name, errors)))
                .orElseGet(() -> Submission.show(404, new SetupDesk.NotValid()));
    }
}
