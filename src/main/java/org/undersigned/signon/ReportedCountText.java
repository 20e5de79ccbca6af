package org.undersigned.signon;

import jakarta.persistence.Embeddable;
import org.undersigned.campaign.Translation;

/** What of a reported count is translated. */
@Embeddable
public class ReportedCountText implements Translation {

    public String note;

    @Override
    public boolean isEmpty() {
        return note == null;
    }
}
