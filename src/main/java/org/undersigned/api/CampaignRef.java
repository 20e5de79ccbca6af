package org.undersigned.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Campaign;

/** Which campaign, and the language of its texts. */
@Schema(name = "CampaignRef", description = "Which campaign, and the language of its texts")
public record CampaignRef(
        @NotNull UUID id, @NotNull String slug, @NotNull String language) {

    static CampaignRef of(Campaign campaign) {
        return new CampaignRef(campaign.id, campaign.slug, campaign.language);
    }
}
