package org.undersigned.campaign;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Fact;

/** A fact that is told of a campaign, and is as public as that is. */
@MappedSuperclass
public abstract class CampaignFact extends Fact {

    @ManyToOne(fetch = FetchType.LAZY)
    public Campaign campaign;

    @Override
    public UUID campaignId() {
        return campaign.id;
    }

    @Override
    public Subject whole() {
        return campaign;
    }

    @Override
    protected boolean isAnnounced() {
        return campaign.isPublic();
    }
}
