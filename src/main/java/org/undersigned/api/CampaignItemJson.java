package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Campaign;

/** A campaign in a list. */
@Schema(name = "CampaignItem", description = "A campaign in a list")
@JsonNaming(SnakeCaseStrategy.class)
public record CampaignItemJson(
        UUID id,
        String slug,
        String language,
        String title,
        String summary,
        Map<String, Map<String, String>> translations,
        Instant publishedAt) {

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
