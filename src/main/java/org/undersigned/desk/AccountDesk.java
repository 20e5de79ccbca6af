package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Accounts;
import org.undersigned.access.Me;
import org.undersigned.access.Sessions;
import org.undersigned.access.TooManyTries;
import org.undersigned.base.Address;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.SessionsList;

/** One's own account: language, keys, password, and where one is signed in. */
@Path("/desk/account")
@Produces(TEXT_HTML)
@Authenticated
public class AccountDesk {

    /** @param elsewhere whether one is signed in anywhere else */
    record Show(ListView list, List<Sessions.Shown> sessions, boolean elsewhere, String done, Errors errors)
            implements TemplateInstance {}

    private static final MultivaluedMap<String, String> AT_FIRST = new MultivaluedHashMap<>();

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionsList own;
    private final Lists lists;
    private final Me me;

    AccountDesk(Accounts accounts, Sessions sessions, SessionsList own, Lists lists, Me me) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.own = own;
        this.lists = lists;
        this.me = me;
    }

    @GET
    public Response show(@RestQuery String done, @Context UriInfo asked) {
        Show page = page(asked.getQueryParameters(), done == null ? "" : done, Errors.NONE);
        return Lists.answer(page.list, page);
    }

    @POST
    @Path("preferences")
    public Response prefer(@RestForm String language, @RestForm String shortcuts) {
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            accounts.prefer(
                                    me.id(),
                                    Address.isLanguage(language) ? language : me.language(),
                                    shortcuts != null);
                            return "/desk/account?done=preferences";
                        },
                        errors -> page(AT_FIRST, "", errors));
    }

    @POST
    @Path("password")
    public Response changePassword(@RestForm String old, @RestForm String password) {
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            change(old == null ? "" : old, password == null ? "" : password);
                            return "/desk/account?done=password";
                        },
                        errors -> page(AT_FIRST, "", errors));
    }

    private void change(String old, String password) {
        try {
            accounts.changePassword(me, old, password);
        } catch (TooManyTries tooMany) {
            throw new Refusal("too_many_tries", "old");
        }
    }

    @POST
    @Path("sessions/{handle}/ending")
    public Response endSession(UUID handle) {
        return Submission.goTo(sessions.endOther(me, handle) ? "/desk/account?done=session" : "/desk/account");
    }

    @POST
    @Path("sign-out-elsewhere")
    public Response endOtherSessions() {
        sessions.endOthers(me);
        return Submission.goTo("/desk/account?done=sessions");
    }

    private Show page(MultivaluedMap<String, String> asked, String done, Errors errors) {
        Lists.Shown<Sessions.Shown> shown = lists.show(own, asked);
        return new Show(shown.view(), shown.rows(), sessions.of(me).size() > 1, done, errors);
    }
}
