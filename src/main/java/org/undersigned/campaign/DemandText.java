package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a demand is translated; what is null is not. */
@Embeddable
public class DemandText {

    public String title;
    public String shortTitle;
    public String summary;
    public String outcome;
}
