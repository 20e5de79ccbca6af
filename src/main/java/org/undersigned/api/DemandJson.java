package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Step;
import org.undersigned.publishing.signatories.Salt;

/** One thing asked for, and where it stands. */
@Schema(name = "Demand", description = "One thing asked for, and where it stands")
@JsonNaming(SnakeCaseStrategy.class)
public record DemandJson(
        UUID id,
        CampaignRef campaign,
        int number,
        String title,
        String shortTitle,
        @Schema(nullable = true) String summary,

        @Schema(nullable = true, description = "What became of it so far, in a few words")
        String outcome,

        String language,
        Map<String, Map<String, String>> translations,

        @Schema(nullable = true, description = "Set by the newest step that sets one; null before the first")
        StandingJson standing,

        String salt) {

    /** Where a demand stands, since when, and the step that says so. */
    @Schema(name = "Standing", description = "Where a demand stands, since when, and the step that says so")
    public record StandingJson(
            @Schema(
                    enumeration = {
                        "asked",
                        "acknowledged",
                        "promised",
                        "partly_met",
                        "met",
                        "not_met",
                        "refused",
                        "reversed",
                        "unclear"
                    })
            String code,

            PartialDate since,
            UUID step) {

        static StandingJson of(Step step) {
            return new StandingJson(Codes.of(step.standing), step.happenedOn, step.id);
        }
    }

    static DemandJson of(Demand demand) {
        return new DemandJson(
                demand.id,
                CampaignRef.of(demand.campaign),
                demand.ordinal,
                demand.title,
                demand.shortTitle,
                demand.summary,
                demand.outcome,
                demand.campaign.language,
                Texts.translations(demand),
                demand.standingStep().map(StandingJson::of).orElse(null),
                Salt.of(demand));
    }
}
