package org.undersigned.desk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.desk.lists.Exports;

/** The desk's lists as files. */
@Path("/desk/exports")
@Authenticated
public class ExportDesk {

    private final Exports exports;

    ExportDesk(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("{list:[a-z-]+}.{format:csv|xlsx}")
    public Response file(@RestPath String list, @RestPath String format, @Context UriInfo asked) {
        return exports.answer(list, format, asked.getQueryParameters());
    }
}
