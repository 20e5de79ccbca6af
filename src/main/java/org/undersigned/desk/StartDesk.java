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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.base.Settings;
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
    private static final int COUNTED = 999;

    /**
     * @param oldest how long the oldest waits, or null
     * @param today what was published today, counted no further than one cares to
     */
    record Show(
            ListView list, List<Waiting> waiting, Age oldest, LocalDate day, long today, List<ActionsList.Row> latest)
            implements TemplateInstance {}

    private final QueueList queue;
    private final ActionsList actions;
    private final Lists lists;
    private final Access access;
    private final ZoneId zone;
    private final Clock clock;

    StartDesk(QueueList queue, ActionsList actions, Lists lists, Access access, Settings settings, Clock clock) {
        this.access = access;
        this.zone = settings.zone();
        this.clock = clock;
        this.queue = queue;
        this.actions = actions;
        this.lists = lists;
    }

    @GET
    public Response show(@Context UriInfo asked) {
        Lists.Shown<SignOnRow> shown = lists.show(queue, asked.getQueryParameters());
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, zone);
        return Lists.answer(
                shown.view(),
                new Show(
                        shown.view(),
                        Waiting.of(shown.rows(), access.isEverywhere(), now),
                        queue.oldest()
                                .map(row -> Age.of(row.signOn().receivedAt, now))
                                .orElse(null),
                        day,
                        queue.published(day.atStartOfDay(zone).toInstant(), COUNTED),
                        actions.latest(LATEST)));
    }
}
