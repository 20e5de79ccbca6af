package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.lists.CampaignsList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.ledger.Field;
import org.undersigned.signon.AnnouncementService;

/** Campaigns at the desk: begun as drafts, edited, made public. */
@Path("/desk/campaigns")
@Produces(TEXT_HTML)
@Authenticated
public class CampaignDesk extends WholeDesk<Campaign> {

    record Index(ListView list, boolean mayBegin) implements TemplateInstance {}

    record Begin(EditForm form, Errors errors) implements TemplateInstance {}

    /**
     * @param steps newest first
     * @param missing of each record listed how many of its texts are missing in a language
     * @param recorded how many figures were just recorded from a table, or null
     * @param act by which it is struck or restored, as it was typed
     * @param refused what stood in the way of that, or of making it public
     */
    record Show(
            Campaign campaign,
            List<Step> steps,
            List<Measure> measures,
            Map<UUID, Long> missing,
            List<Link> unsourced,
            List<Link> struck,
            Integer recorded,
            Edits.Sheet sheet,
            ActForm act,
            Errors refused)
            implements TemplateInstance {}

    private final CampaignService campaigns;
    private final CampaignsList all;
    private final Lists lists;
    private final Access access;

    CampaignDesk(
            CampaignService campaigns,
            AnnouncementService announcements,
            Parts parts,
            CampaignsList all,
            Lists lists,
            Access access) {
        super(Campaign.class, parts, announcements);
        this.campaigns = campaigns;
        this.all = all;
        this.lists = lists;
        this.access = access;
    }

    static String address(UUID campaign) {
        return "/desk/campaigns/" + campaign;
    }

    @GET
    public Response index(@Context UriInfo asked) {
        return lists.answer(all, asked, list -> new Index(list, access.may(Permission.RECORD, null)));
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
        return parts.edits.make(typed, CampaignFields.ofNew(), campaigns::begin, CampaignDesk::address, Begin::new);
    }

    @GET
    @Path("{id}")
    public Show show(UUID id, @RestQuery Integer recorded) {
        Campaign campaign = mine(id);
        return page(campaign, recorded, sheet(campaign), ActForm.EMPTY, Errors.NONE);
    }

    @Override
    List<Field<Campaign>> fields(Campaign campaign) {
        return CampaignFields.of(campaign);
    }

    @Override
    void announce(UUID id) {
        announcements.publishCampaign(id);
    }

    @Override
    Show page(Campaign campaign, Edits.Sheet sheet, ActForm act, Errors refused) {
        return page(campaign, null, sheet, act, refused);
    }

    private Show page(Campaign campaign, Integer recorded, Edits.Sheet sheet, ActForm act, Errors refused) {
        return new Show(
                campaign,
                campaign.steps.stream().sorted(Step.BY_DATE.reversed()).toList(),
                campaign.measures.stream().sorted(Measure.BY_DATE).toList(),
                Missing.under(campaign),
                parts.links(Facts.withoutSource(campaign)),
                parts.links(Facts.struck(campaign)),
                recorded,
                sheet,
                act,
                refused);
    }
}
