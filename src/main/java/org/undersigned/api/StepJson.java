package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
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
        UUID id,
        CampaignRef campaign,
        PartialDate date,

        @Schema(
                enumeration = {"happened", "named_by_source"},
                description = "Whether the date is that of the event, or of the source that tells of it")
        String dateBasis,

        List<DemandRef> demands,

        @Schema(
                nullable = true,
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

        @Schema(nullable = true, description = "The letter that this is the sending of, or an answer to")
        LetterRef letter,

        @Schema(
                nullable = true,
                enumeration = {"sent", "answer"})
        String role,

        String title,
        @Schema(nullable = true) String text,
        List<SourceJson> sources,
        String language,
        Map<String, Map<String, String>> translations,
        String salt) {

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
