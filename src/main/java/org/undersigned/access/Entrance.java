package org.undersigned.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.undersigned.base.Submission;

/** Lets somebody in who has just shown by a one-time link who they are. */
@ApplicationScoped
public class Entrance {

    private final Sessions sessions;
    private final Cookies cookies;
    private final CurrentVertxRequest request;

    Entrance(Sessions sessions, Cookies cookies, CurrentVertxRequest request) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.request = request;
    }

    public Response letIn(UUID staffMember, String address) {
        HttpServerRequest client = request.getCurrent().request();
        Cookie browser = client.getCookie(cookies.browserName());
        return Response.fromResponse(Submission.goTo(address))
                .cookie(cookies.of(sessions.open(
                        staffMember, browser == null ? null : browser.getValue(), client.getHeader("User-Agent"))))
                .build();
    }
}
