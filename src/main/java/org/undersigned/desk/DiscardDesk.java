package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Plain;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Draft;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.Belongings;
import org.undersigned.signon.DiscardService;

/** Asks before something that was never public is thrown away, with what goes with it; then does it. */
@Path("/desk/discarding/{kind}/{id}")
@Produces(TEXT_HTML)
@Authenticated
public class DiscardDesk {

    record Show(String kind, UUID id, Link itself, Map<String, Long> belongings, String reason, Errors errors)
            implements TemplateInstance {}

    private final DiscardService discards;
    private final Access access;
    private final Links links;

    DiscardDesk(DiscardService discards, Access access, Links links) {
        this.discards = discards;
        this.access = access;
        this.links = links;
    }

    @GET
    public Show ask(String kind, UUID id) {
        return page(kind, id, "", Errors.NONE);
    }

    /** @param signOns how many of them are known to go with it */
    @POST
    public Response discard(
            String kind, UUID id, @RestForm("sign_ons") String signOns, @RestForm("reason") String given) {
        Subject subject = mine(kind, id);
        String known = Typed.text(signOns);
        String reason = Typed.text(given);
        String after = after(subject);
        Errors errors = Errors.NONE
                .withIf(reason.length() > 1_000, "reason", "too_long 1000")
                .withIf(!reason.matches(Plain.LINE), "reason", "not_plain");
        return new Submission(errors)
                .then(
                        () -> {
                            long number = known.matches("\\d{1,9}") ? Long.parseLong(known) : 0;
                            discards.discard(kind, id, number, Typed.orNull(reason));
                            return Done.told(after, id);
                        },
                        wrong -> page(kind, id, reason, wrong));
    }

    private Show page(String kind, UUID id, String reason, Errors errors) {
        Subject subject = mine(kind, id);
        return new Show(kind, id, links.to(subject), Belongings.counted(subject), reason, errors);
    }

    private Subject mine(String kind, UUID id) {
        Subject subject = discards.find(kind, id);
        access.require(Permission.RECORD, subject.campaignId());
        return subject;
    }

    private static String after(Subject subject) {
        Subject whole = subject instanceof Draft draft ? draft.letter : subject.whole();
        return whole == null ? "/desk/campaigns" : Links.page(whole);
    }
}
