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
import java.util.List;
import org.undersigned.desk.lists.ActionsList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.QueueList;
import org.undersigned.desk.lists.SignOnRow;

/** Where the desk begins: what waits, and what happened last. */
@Path("/desk")
@Produces(TEXT_HTML)
@Authenticated
public class StartDesk {

    private static final int LATEST = 20;

    record Show(ListView list, List<SignOnRow> waiting, List<ActionsList.Row> latest) implements TemplateInstance {}

    private final QueueList queue;
    private final ActionsList actions;
    private final Lists lists;

    StartDesk(QueueList queue, ActionsList actions, Lists lists) {
        this.queue = queue;
        this.actions = actions;
        this.lists = lists;
    }

    @GET
    public Response show(@Context UriInfo asked) {
        Lists.Shown<SignOnRow> shown = lists.show(queue, asked.getQueryParameters());
        return Lists.answer(shown.view(), new Show(shown.view(), shown.rows(), actions.latest(LATEST)));
    }
}
