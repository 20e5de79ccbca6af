package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

/** Where the desk begins: what waits, and what happened last. */
@Path("/desk")
@Produces(TEXT_HTML)
@Authenticated
public class StartDesk {

    private static final int LATEST = 20;

    record Show(List<SignOn> waiting, List<Latest> latest) implements TemplateInstance {}

    /** @param signOn what it was done to, or null where that is something else */
    record Latest(LedgerEntry entry, SignOn signOn) {

        static Latest of(LedgerEntry entry) {
            boolean ofSignOn = entry.subjectType.equals("sign_on") || entry.subjectType.equals("contact");
            return new Latest(entry, ofSignOn ? SignOn.findById(entry.subject) : null);
        }
    }

    private final Queue queue;
    private final Access access;

    StartDesk(Queue queue, Access access) {
        this.queue = queue;
        this.access = access;
    }

    @GET
    public Show show() {
        return new Show(
                queue.waiting(),
                LedgerEntry.newest(LATEST).stream()
                        .filter(entry -> access.may(Permission.RECORD, entry.campaignId))
                        .map(Latest::of)
                        .toList());
    }
}
