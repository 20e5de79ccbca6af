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
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.MeasureFields;
import org.undersigned.desk.lists.MeasuresList;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;

/** The figures that tell what became of it, one by one. */
@Path("/desk/measures")
@Produces(TEXT_HTML)
@Authenticated
public class MeasureDesk extends PartDesk<Campaign, Measure> {

    private final CampaignService campaigns;
    private final CitationService citations;

    MeasureDesk(CampaignService campaigns, CitationService citations, Parts parts, MeasuresList all) {
        super(Campaign.class, Measure.class, "measure", parts, all);
        this.campaigns = campaigns;
        this.citations = citations;
    }

    @Override
    List<Field<Measure>> fields(Campaign whole) {
        return MeasureFields.of(whole, citations);
    }

    @Override
    UUID make(UUID form, UUID whole, Map<String, String> typed) {
        return campaigns.addMeasure(form, whole, typed);
    }
}
