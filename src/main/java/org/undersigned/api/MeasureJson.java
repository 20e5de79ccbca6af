package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Measure;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SourceJson;

/** A dated figure. */
@Schema(name = "Measure", description = "A dated figure")
@JsonNaming(SnakeCaseStrategy.class)
public record MeasureJson(
        UUID id,
        CampaignRef campaign,
        @Schema(nullable = true) DemandRef demand,
        PartialDate date,
        BigDecimal value,

        @Schema(
                nullable = true,
                enumeration = {"over", "about"})
        String qualifier,

        String unit,
        @Schema(nullable = true) String note,
        List<SourceJson> sources,
        String language,
        Map<String, Map<String, String>> translations,
        String salt) {

    static MeasureJson of(Measure measure) {
        return new MeasureJson(
                measure.id,
                CampaignRef.of(measure.campaign),
                DemandRef.of(measure.demand),
                measure.measuredOn,
                measure.plainFigure(),
                Codes.of(measure.qualifier),
                measure.unit,
                measure.note,
                SourceJson.of(measure.citations),
                measure.campaign.language,
                Texts.translations(measure),
                Salt.of(measure));
    }
}
