package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.undersigned.desk.lists.ActionsList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;

/** Who did what to what: the ledger, as the desk may read it. */
@Path("/desk/actions")
@Produces(TEXT_HTML)
@Authenticated
public class ActionDesk {

    record Listed(ListView list) implements TemplateInstance {}

    private final ActionsList actions;
    private final Lists lists;

    ActionDesk(ActionsList actions, Lists lists) {
        this.actions = actions;
        this.lists = lists;
    }

    @GET
    public Response list(@Context UriInfo asked) {
        return lists.answer(actions, asked, Listed::new);
    }
}
