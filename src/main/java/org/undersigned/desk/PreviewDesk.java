package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.Preview;
import org.undersigned.signon.PreviewService;

/** Links by which a draft is seen as the public will see it: made, and ended. */
@Path("/desk/previews")
@Produces(TEXT_HTML)
@Authenticated
public class PreviewDesk {

    record Refused(Campaign campaign, Letter letter, Errors errors) implements TemplateInstance {}

    private final PreviewService previews;
    private final Access access;
    private final Me me;

    PreviewDesk(PreviewService previews, Access access, Me me) {
        this.previews = previews;
        this.access = access;
        this.me = me;
    }

    /** @param letter left out where the campaign itself is meant */
    @POST
    public Response make(@RestForm UUID campaign, @RestForm UUID letter) {
        Letter one = letter == null ? null : access.mine(Letter.class, letter);
        Campaign its = one == null ? campaign(campaign) : one.campaign;
        return new Submission(Errors.NONE)
                .then(
                        () -> "/preview/" + previews.make(its.id, letter, me.name()),
                        errors -> new Refused(its, one, errors));
    }

    @POST
    @Path("{id}/end")
    public Response end(UUID id) {
        Preview preview = access.mine(Preview.class, id);
        previews.end(id);
        return Submission.goTo((preview.letter == null
                        ? CampaignDesk.address(preview.campaign.id)
                        : LetterDesk.address(preview.letter.id))
                + "#previews");
    }

    private Campaign campaign(UUID id) {
        return Optional.ofNullable(id)
                .map(known -> access.mine(Campaign.class, known))
                .orElseThrow(NoResultException::new);
    }
}
