package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.undersigned.access.Me;
import org.undersigned.base.Submission;

/** What the desk answers to whom it does not know, or who may not; nothing of it is kept by browsers. */
class DeskFailures {

    record Forbidden() implements TemplateInstance {}

    private static final int TEMPORARY_REDIRECT = Response.Status.TEMPORARY_REDIRECT.getStatusCode();

    private final Me me;

    DeskFailures(Me me) {
        this.me = me;
    }

    /** Asked to read, it shows the way in; asked to write, it has the form sent to where it is given back. */
    @ServerExceptionMapper
    Response unknown(UnauthorizedException nobody, ContainerRequestContext request) {
        if (!request.getMethod().equals("GET")) {
            String kept = KeptDesk.address(request.getUriInfo().getRequestUri());
            return Response.status(Response.Status.TEMPORARY_REDIRECT)
                    .header("Location", kept)
                    .build();
        }
        String here = request.getUriInfo().getRequestUri().getRawPath();
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        String to = URLEncoder.encode(query == null ? here : here + "?" + query, StandardCharsets.UTF_8);
        return Submission.goTo(here.equals("/desk") ? "/desk/sign-in" : "/desk/sign-in?to=" + to);
    }

    @ServerExceptionMapper
    Response mayNot(ForbiddenException forbidden) {
        return Submission.show(403, new Forbidden());
    }

    // A form about what a colleague threw away meanwhile is given back to be read.
    @ServerResponseFilter
    void giveBack(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isForm = request.getMethod().equals("POST") && request.getMediaType() != null;
        String path = request.getUriInfo().getRequestUri().getPath();
        if (response.getStatus() == 404 && isForm && KeptDesk.mayBeSentTo(path) && me.isSignedIn()) {
            response.setStatus(TEMPORARY_REDIRECT);
            response.setEntity(null);
            response.getHeaders()
                    .putSingle(
                            "Location",
                            KeptDesk.addressOfGone(request.getUriInfo().getRequestUri()));
        }
    }

    @ServerResponseFilter
    void keepNothing(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().matches("/?desk(/.*)?")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
