package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a demand is translated; what is null is not. */
@Embeddable
public class DemandText implements Translation {

    public String title;
    public String shortTitle;
    public String summary;
    public String outcome;

    @Override
    public boolean isEmpty() {
        return title == null && shortTitle == null && summary == null && outcome == null;
    }
}
