package org.undersigned.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Campaign;

/** Which campaign, and the language of its texts. */
@Schema(name = "CampaignRef", description = "Which campaign, and the language of its texts")
public record CampaignRef(UUID id, String slug, String language) {

    static CampaignRef of(Campaign campaign) {
        return new CampaignRef(campaign.id, campaign.slug, campaign.language);
    }
}
