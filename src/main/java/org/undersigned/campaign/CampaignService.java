package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Slug;
import org.undersigned.base.Writes;
import org.undersigned.ledger.EditService;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.Fact;

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
        demand.campaign = Campaign.findById(campaign, LockModeType.PESSIMISTIC_WRITE);
        demand.ordinal = demand.campaign.demands.size() + 1;
        return edits.make(form, demand, CampaignFields.ofDemand(demand.campaign.language), typed);
    }

    /** @param typed the fields of {@link StepFields#of} */
    @Writes
    public UUID addStep(UUID form, UUID campaign, Map<String, String> typed) {
        Step step = new Step();
        step.campaign = Campaign.findById(campaign);
        step.ordinal = Fact.nextOrdinal(Step.class, step.campaign);
        return edits.make(form, step, StepFields.of(step.campaign, citations), typed);
    }

    /**
     * Adds those that are not known yet, all of them or none.
     *
     * @param rows of each the fields of {@link MeasureFields#of}
     * @return how many
     */
    @Writes
    public int addMeasures(UUID id, List<Map<String, String>> rows) {
        // Two who bring the same table at once wait for each other here.
        Campaign campaign = Campaign.findById(id, LockModeType.PESSIMISTIC_WRITE);
        List<Field<Measure>> fields = MeasureFields.of(campaign, citations.remembering());
        Set<String> known = MeasureFields.known(campaign);
        KnownUnits units = KnownUnits.of(campaign);
        int ordinal = Fact.nextOrdinal(Measure.class, campaign);
        Map<Measure, Map<String, String>> added = new LinkedHashMap<>();
        for (Map<String, String> typed : rows) {
            if (known.add(MeasureFields.key(typed))) {
                Measure measure = new Measure();
                measure.campaign = campaign;
                measure.ordinal = ordinal + added.size();
                added.put(measure, units.worded(typed));
            }
        }
        edits.makeAll(added, fields);
        return added.size();
    }

    /** @param typed the fields of {@link MeasureFields#of} */
    @Writes
    public UUID addMeasure(UUID form, UUID campaign, Map<String, String> typed) {
        Measure measure = new Measure();
        measure.campaign = Campaign.findById(campaign);
        measure.ordinal = Fact.nextOrdinal(Measure.class, measure.campaign);
        return edits.make(
                form,
                measure,
                MeasureFields.of(measure.campaign, citations),
                KnownUnits.of(measure.campaign).worded(typed));
    }
}
