package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Measure;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.CampaignsList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.signon.AnnouncementService;

/** Campaigns at the desk: begun as drafts, edited, made public. */
@Path("/desk/campaigns")
@Produces(TEXT_HTML)
@Authenticated
public class CampaignDesk {

    record Index(ListView list, boolean mayBegin) implements TemplateInstance {}

    record Begin(EditForm form, Errors errors) implements TemplateInstance {}

    /**
     * @param recorded how many figures were just recorded from a table, or null
     * @param refused what stood in the way of making it public
     */
    record Show(
            Campaign campaign,
            List<Measure> measures,
            List<Link> unsourced,
            List<Link> struck,
            Integer recorded,
            Edits.Sheet sheet,
            Errors refused)
            implements TemplateInstance {}

    private final CampaignService campaigns;
    private final AnnouncementService announcements;
    private final Edits edits;
    private final CampaignsList all;
    private final Lists lists;
    private final Access access;
    private final Links links;

    CampaignDesk(
            CampaignService campaigns,
            AnnouncementService announcements,
            Edits edits,
            CampaignsList all,
            Lists lists,
            Access access,
            Links links) {
        this.campaigns = campaigns;
        this.announcements = announcements;
        this.edits = edits;
        this.all = all;
        this.lists = lists;
        this.access = access;
        this.links = links;
    }

    static String address(UUID campaign) {
        return "/desk/campaigns/" + campaign;
    }

    @GET
    public Response index(@Context UriInfo asked) {
        ListView list = lists.view(all, asked.getQueryParameters());
        return Lists.answer(list, new Index(list, access.may(Permission.RECORD, null)));
    }

    @GET
    @Path("new")
    public Begin begin() {
        access.require(Permission.RECORD, null);
        return new Begin(EditForm.blank(CampaignFields.ofNew()), Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> typed) {
        access.require(Permission.RECORD, null);
        return edits.make(typed, CampaignFields.ofNew(), campaigns::begin, CampaignDesk::address, Begin::new);
    }

    @GET
    @Path("{id}")
    public Show show(UUID id, @RestQuery Integer recorded) {
        return page(mine(id), recorded, Errors.NONE);
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        Campaign campaign = mine(id);
        return edits.edit(
                Campaign.class,
                campaign,
                CampaignFields.of(campaign),
                typed,
                address(id),
                sheet -> page(mine(id), null, sheet, Errors.NONE));
    }

    @POST
    @Path("{id}/publication")
    public Response publish(UUID id) {
        mine(id);
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            announcements.publishCampaign(id);
                            return address(id);
                        },
                        refused -> page(mine(id), null, refused));
    }

    private Show page(Campaign campaign, Integer recorded, Errors refused) {
        return page(campaign, recorded, edits.sheet(campaign, CampaignFields.of(campaign)), refused);
    }

    private Show page(Campaign campaign, Integer recorded, Edits.Sheet sheet, Errors refused) {
        return new Show(
                campaign,
                campaign.measures.stream().sorted(Measure.BY_DATE).toList(),
                links.to(Facts.withoutSource(campaign)),
                links.to(Facts.struck(campaign)),
                recorded,
                sheet,
                refused);
    }

    private Campaign mine(UUID id) {
        access.require(Permission.RECORD, id);
        return Campaign.<Campaign>findByIdOptional(id).orElseThrow(NoResultException::new);
    }
}
