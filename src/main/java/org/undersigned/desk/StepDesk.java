package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Step;
import org.undersigned.campaign.StepFields;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;

/** What became of it, event by event. */
@Path("/desk/steps")
@Produces(TEXT_HTML)
@Authenticated
public class StepDesk extends PartDesk<Step> {

    private final CampaignService campaigns;
    private final Language language;
    private final CitationService citations;

    StepDesk(CampaignService campaigns, CitationService citations, Language language, Edits edits, Access access) {
        super(Step.class, "step", edits, access);
        this.campaigns = campaigns;
        this.citations = citations;
        this.language = language;
    }

    @Override
    List<Field<Step>> fields(Campaign campaign) {
        return StepFields.of(campaign, citations);
    }

    @Override
    UUID make(UUID form, UUID campaign, Map<String, String> typed) {
        return campaigns.addStep(form, campaign, typed);
    }

    @Override
    Optional<Step> find(UUID id) {
        return Step.findByIdOptional(id);
    }

    @Override
    Worded name(Step part) {
        return part.title(language.code());
    }
}
