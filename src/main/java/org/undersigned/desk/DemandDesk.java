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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Demand;
import org.undersigned.ledger.Field;

/** What a campaign asks for, one demand at a time. */
@Path("/desk/demands")
@Produces(TEXT_HTML)
@Authenticated
public class DemandDesk {

    record Add(Campaign campaign, EditForm form, Errors errors) implements TemplateInstance {}

    record Show(Demand demand, Edits.Sheet sheet) implements TemplateInstance {}

    private final CampaignService campaigns;
    private final Edits edits;
    private final Access access;

    DemandDesk(CampaignService campaigns, Edits edits, Access access) {
        this.campaigns = campaigns;
        this.edits = edits;
        this.access = access;
    }

    @GET
    @Path("new")
    public Add add(@RestQuery UUID campaign) {
        Campaign its = campaign(campaign);
        return new Add(its, EditForm.blank(CampaignFields.ofDemand(its.language)), Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response add(@RestQuery UUID campaign, MultivaluedMap<String, String> typed) {
        Campaign its = campaign(campaign);
        return edits.make(
                typed,
                CampaignFields.ofDemand(its.language),
                (form, texts) -> campaigns.addDemand(form, campaign, texts),
                made -> CampaignDesk.address(campaign) + "#demands",
                (form, errors) -> new Add(its, form, errors));
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        Demand demand = mine(id);
        return new Show(demand, edits.sheet(demand, fields(demand)));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        Demand demand = mine(id);
        return edits.edit(
                Demand.class, demand, fields(demand), typed, "/desk/demands/" + id, sheet -> new Show(mine(id), sheet));
    }

    private static List<Field<Demand>> fields(Demand demand) {
        return CampaignFields.ofDemand(demand.campaign.language);
    }

    private Campaign campaign(UUID id) {
        access.require(Permission.RECORD, id);
        return Optional.ofNullable(id)
                .flatMap(known -> Campaign.<Campaign>findByIdOptional(known))
                .orElseThrow(NoResultException::new);
    }

    private Demand mine(UUID id) {
        Demand demand = Demand.<Demand>findByIdOptional(id).orElseThrow(NoResultException::new);
        access.require(Permission.RECORD, demand.campaignId());
        return demand;
    }
}
