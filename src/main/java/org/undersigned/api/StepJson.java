package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Step;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SourceJson;

/** A dated event concerning one or more demands. */
@Schema(name = "Step", description = "A dated event concerning one or more demands")
@JsonNaming(SnakeCaseStrategy.class)
public record StepJson(
        @NotNull UUID id,
        @NotNull CampaignRef campaign,
        @NotNull PartialDate date,

        @Schema(
                enumeration = {"happened", "named_by_source"},
                description = "Whether the date is that of the event, or of the source that tells of it")
        @NotNull
        String dateBasis,

        @NotNull List<DemandRef> demands,

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
        String standing,

        @Schema(description = "The letter that this is the sending of, or an answer to")
        LetterRef letter,

        @Schema(enumeration = {"sent", "answer"}) String role,
        @NotNull String title,
        String text,
        @NotNull List<SourceJson> sources,
        @NotNull String language,
        @NotNull Map<String, Map<String, String>> translations,
        @NotNull String salt) {

    static StepJson of(Step step) {
        return new StepJson(
                step.id,
                CampaignRef.of(step.campaign),
                step.happenedOn,
                Codes.of(step.dateBasis),
                DemandRef.of(step.demands),
                Codes.of(step.standing),
                LetterRef.of(step.letter),
                Codes.of(step.letterRole),
                step.title,
                step.details,
                SourceJson.of(step.citations),
                step.campaign.language,
                Texts.translations(step),
                Salt.of(step));
    }
}
