package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Step;
import org.undersigned.campaign.StepFields;
import org.undersigned.desk.lists.StepsList;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;

/** What became of it, event by event. */
@Path("/desk/steps")
@Produces(TEXT_HTML)
@Authenticated
public class StepDesk extends PartDesk<Campaign, Step> {

    private final CampaignService campaigns;
    private final CitationService citations;

    StepDesk(CampaignService campaigns, CitationService citations, Parts parts, StepsList all) {
        super(Campaign.class, Step.class, "step", parts, all);
        this.campaigns = campaigns;
        this.citations = citations;
    }

    @Override
    List<Field<Step>> fields(Campaign campaign) {
        return StepFields.of(campaign, citations);
    }

    @Override
    UUID make(UUID form, UUID campaign, Map<String, String> typed) {
        return campaigns.addStep(form, campaign, typed);
    }
}
