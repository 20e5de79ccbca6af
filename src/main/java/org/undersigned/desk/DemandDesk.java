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
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Demand;
import org.undersigned.ledger.Field;

/** What a campaign asks for. */
@Path("/desk/demands")
@Produces(TEXT_HTML)
@Authenticated
public class DemandDesk extends PartDesk<Demand> {

    private final CampaignService campaigns;
    private final Language language;

    DemandDesk(CampaignService campaigns, Language language, Edits edits, Access access) {
        super(Demand.class, "demand", edits, access);
        this.campaigns = campaigns;
        this.language = language;
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
    Optional<Demand> find(UUID id) {
        return Demand.findByIdOptional(id);
    }

    @Override
    Worded name(Demand part) {
        return part.title(language.code());
    }
}
