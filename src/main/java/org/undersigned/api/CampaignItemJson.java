package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Campaign;

/** A campaign in a list. */
@Schema(name = "CampaignItem", description = "A campaign in a list")
@JsonNaming(SnakeCaseStrategy.class)
public record CampaignItemJson(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String language,
        @NotNull String title,
        @NotNull String summary,
        @NotNull Map<String, Map<String, String>> translations,
        @NotNull Instant publishedAt) {

    static CampaignItemJson of(Campaign campaign) {
        return new CampaignItemJson(
                campaign.id,
                campaign.slug,
                campaign.language,
                campaign.title,
                campaign.summary,
                Texts.translations(campaign),
                campaign.publishedAt);
    }
}
