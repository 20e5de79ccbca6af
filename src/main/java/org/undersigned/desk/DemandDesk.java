package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.DemandService;
import org.undersigned.campaign.Step;
import org.undersigned.desk.lists.DemandsList;
import org.undersigned.ledger.Field;

/** What a campaign asks for, in its order. */
@Path("/desk/demands")
@Produces(TEXT_HTML)
@Authenticated
public class DemandDesk extends PartDesk<Campaign, Demand> {

    private final CampaignService campaigns;
    private final DemandService demands;
    private final Parts parts;

    DemandDesk(CampaignService campaigns, DemandService demands, Parts parts, DemandsList all) {
        super(Campaign.class, Demand.class, "demand", parts, all);
        this.campaigns = campaigns;
        this.demands = demands;
        this.parts = parts;
    }

    /** @param from the number that it had on the page: pressed twice, it rises once */
    @POST
    @Path("{id}/rise")
    public Response rise(UUID id, @RestForm String from) {
        Demand demand = mine(id);
        if (Typed.text(from).equals(String.valueOf(demand.ordinal))) {
            demands.rise(id);
        }
        return Submission.goTo(CampaignDesk.address(demand.campaignId()) + "#demands");
    }

    @Override
    List<Field<Demand>> fields(Campaign campaign) {
        return CampaignFields.ofDemand(campaign.language);
    }

    @Override
    UUID make(UUID form, UUID campaign, Map<String, String> typed) {
        return campaigns.addDemand(form, campaign, typed);
    }

    @Override
    void strike(UUID id, String reason) {
        demands.strike(id, reason);
    }

    @Override
    void restore(UUID id, String reason) {
        demands.restore(id, reason);
    }

    @Override
    Step stands(Demand demand) {
        return demand.standingStep().orElse(null);
    }

    @Override
    List<Event> became(Demand demand) {
        return Stream.concat(
                        demand.steps().stream()
                                .map(step -> new Event(parts.link(step), step.happenedOn, step.standing)),
                        demand.measures().stream()
                                .map(measure -> new Event(parts.link(measure), measure.measuredOn, null)))
                .sorted(Comparator.comparing(Event::on).reversed())
                .toList();
    }
}
