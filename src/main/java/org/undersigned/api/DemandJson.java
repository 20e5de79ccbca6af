package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull CampaignRef campaign,
        int number,
        @NotNull String title,
        @NotNull String shortTitle,
        String summary,

        @Schema(description = "What became of it so far, in a few words")
        String outcome,

        @NotNull String language,
        @NotNull Map<String, Map<String, String>> translations,

        @Schema(description = "Set by the newest step that sets one; null before the first")
        StandingJson standing,

        @NotNull String salt) {

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
            @NotNull
            String code,

            @NotNull PartialDate since,
            @NotNull UUID step) {

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
