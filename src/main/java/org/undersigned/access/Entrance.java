package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.undersigned.base.Submission;

/** Lets somebody in who has just shown by a one-time link who they are. */
@ApplicationScoped
public class Entrance {

    private final Sessions sessions;
    private final Cookies cookies;

    Entrance(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    public Response letIn(UUID staffMember, String address) {
        return Response.fromResponse(Submission.goTo(address))
                .cookie(cookies.of(sessions.open(staffMember, null)))
                .build();
    }
}
