package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Cookies;
import org.undersigned.access.Me;
import org.undersigned.access.Sessions;
import org.undersigned.access.SignIn;
import org.undersigned.access.TooManyTries;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;

/** In at the desk's door, and out again. */
@Path("/desk")
@Produces(TEXT_HTML)
public class SignInDesk {

    /** @param kept what was sent when the session had ended */
    record Show(String email, String to, Errors errors, long minutes, Kept kept) implements TemplateInstance {}

    public record SignInForm(
            @RestForm String email,
            @RestForm String password,
            @RestForm String to) {
        public SignInForm {
            email = Typed.text(email);
            password = password == null ? "" : password;
            to = Typed.text(to);
        }
    }

    private final SignIn signIn;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Me me;

    SignInDesk(SignIn signIn, Sessions sessions, Cookies cookies, Me me) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.me = me;
    }

    @GET
    @Path("sign-in")
    public Response show(@RestQuery String to) {
        return me.isSignedIn()
                ? Submission.goTo("/desk")
                : Submission.show(200, new Show("", Typed.text(to), Errors.NONE, 0, Kept.NONE));
    }

    @POST
    @Path("sign-in")
    public Response signIn(SignInForm form, HttpServerRequest client) {
        return signIn(form, Kept.NONE, client);
    }

    Response signIn(SignInForm form, Kept kept, HttpServerRequest client) {
        Cookie browser = client.getCookie(cookies.browserName());
        try {
            return new Submission(Errors.NONE)
                    .thenAnswer(
                            () -> Response.fromResponse(onwards(form, kept))
                                    .cookie(cookies.of(signIn.with(
                                            form.email,
                                            form.password,
                                            browser == null ? null : browser.getValue(),
                                            client.remoteAddress().hostAddress(),
                                            client.getHeader("User-Agent"))))
                                    .build(),
                            errors -> new Show(form.email, form.to, errors, 0, kept));
        } catch (TooManyTries tooMany) {
            Errors errors = Errors.NONE.with("", "too_many_tries");
            Show page = new Show(form.email, form.to, errors, tooMany.wait.toMinutes() + 1, kept);
            return Response.fromResponse(Submission.show(429, page))
                    .header("Retry-After", tooMany.wait.toSeconds() + 1)
                    .build();
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        if (me.isSignedIn()) {
            sessions.end(me);
        }
        return Response.fromResponse(Submission.goTo("/desk/sign-in"))
                .cookie(cookies.noSession())
                .build();
    }

    private static Response onwards(SignInForm form, Kept kept) {
        return kept.isEmpty()
                ? Submission.goTo(inside(form.to))
                : Submission.show(200, new KeptDesk.Send(kept, form.email));
    }

    // Only on to the desk itself, whatever a link that somebody was sent says.
    static String inside(String to) {
        return to.matches("/desk(/[\\w/-]*)?(\\?[\\w=&%+.~-]*)?") ? to : "/desk";
    }
}
