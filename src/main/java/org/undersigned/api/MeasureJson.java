package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull CampaignRef campaign,
        DemandRef demand,
        @NotNull PartialDate date,
        @NotNull BigDecimal value,
        @Schema(enumeration = {"over", "about"}) String qualifier,
        @NotNull String unit,
        String note,
        @NotNull List<SourceJson> sources,
        @NotNull String language,
        @NotNull Map<String, Map<String, String>> translations,
        @NotNull String salt) {

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
