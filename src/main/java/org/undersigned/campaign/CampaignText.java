package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a campaign is translated; what is null is not. */
@Embeddable
public class CampaignText implements Translation {

    public String title;
    public String summary;

    @Override
    public boolean isEmpty() {
        return title == null && summary == null;
    }
}
