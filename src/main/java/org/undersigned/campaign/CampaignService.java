package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Slug;
import org.undersigned.base.Writes;
import org.undersigned.ledger.EditService;
import org.undersigned.source.CitationService;

/** Begins campaigns, as drafts, and what belongs to one. */
@ApplicationScoped
public class CampaignService {

    private final EditService edits;
    private final CitationService citations;
    private final Clock clock;

    CampaignService(EditService edits, CitationService citations, Clock clock) {
        this.edits = edits;
        this.citations = citations;
        this.clock = clock;
    }

    /** @param typed the fields of {@link CampaignFields#ofNew()} */
    @Writes
    public UUID begin(UUID form, Map<String, String> typed) {
        Campaign campaign = new Campaign();
        campaign.createdAt = clock.instant();
        campaign.slug = Slug.from(Campaign.SLUG_KIND, typed.get("title"), slug -> Campaign.count("slug", slug) > 0);
        return edits.make(form, campaign, CampaignFields.ofNew(), typed);
    }

    /** @param typed the fields of {@link CampaignFields#ofDemand} */
    @Writes
    public UUID addDemand(UUID form, UUID campaign, Map<String, String> typed) {
        Demand demand = new Demand();
        demand.campaign = Campaign.findById(campaign);
        demand.ordinal = demand.campaign.demands.size() + 1;
        return edits.make(form, demand, CampaignFields.ofDemand(demand.campaign.language), typed);
    }

    /** @param typed the fields of {@link StepFields#of} */
    @Writes
    public UUID addStep(UUID form, UUID campaign, Map<String, String> typed) {
        Step step = new Step();
        step.campaign = Campaign.findById(campaign);
        step.ordinal = Step.nextOrdinal(step.campaign);
        return edits.make(form, step, StepFields.of(step.campaign, citations), typed);
    }

    /** @param typed the fields of {@link MeasureFields#of} */
    @Writes
    public UUID addMeasure(UUID form, UUID campaign, Map<String, String> typed) {
        Measure measure = new Measure();
        measure.campaign = Campaign.findById(campaign);
        measure.ordinal = Measure.nextOrdinal(measure.campaign);
        return edits.make(
                form,
                measure,
                MeasureFields.of(measure.campaign, citations),
                MeasureFields.withKnownUnit(measure.campaign, typed));
    }
}
