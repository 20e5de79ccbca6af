package org.undersigned.campaign;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Fact;

/** A fact that is told of a letter, and is as public as that is. */
@MappedSuperclass
public abstract class LetterFact extends Fact {

    @ManyToOne(fetch = FetchType.LAZY)
    public Letter letter;

    @Override
    public UUID campaignId() {
        return letter.campaign.id;
    }

    @Override
    public Subject whole() {
        return letter;
    }

    @Override
    protected boolean isAnnounced() {
        return letter.isPublic();
    }
}
