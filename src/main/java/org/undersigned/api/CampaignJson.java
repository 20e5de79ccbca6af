package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.Salt;

/** A campaign with its demands, what became of each, its figures and its letters. */
@Schema(
        name = "Campaign",
        description = "A campaign with its demands, what became of each, its figures and its letters")
@JsonNaming(SnakeCaseStrategy.class)
public record CampaignJson(
        UUID id,
        String slug,

        @Schema(description = "The language of its texts and of those of its demands, steps and measures")
        String language,

        String title,
        String summary,
        Map<String, Map<String, String>> translations,
        Instant publishedAt,
        List<DemandJson> demands,

        @Schema(description = "What happened, oldest first") List<StepJson> steps,

        @Schema(description = "Dated figures, oldest first; different units are different series")
        List<MeasureJson> measures,

        @Schema(description = "Its public letters, oldest first")
        List<LetterRef> letters,

        String salt) {

    static CampaignJson of(Campaign campaign) {
        return new CampaignJson(
                campaign.id,
                campaign.slug,
                campaign.language,
                campaign.title,
                campaign.summary,
                Texts.translations(campaign),
                campaign.publishedAt,
                campaign.demands.stream().map(DemandJson::of).toList(),
                campaign.steps.stream().sorted(Step.BY_DATE).map(StepJson::of).toList(),
                campaign.measures.stream()
                        .sorted(Measure.BY_DATE)
                        .map(MeasureJson::of)
                        .toList(),
                campaign.publicLetters().stream().map(LetterRef::of).toList(),
                Salt.of(campaign));
    }
}
