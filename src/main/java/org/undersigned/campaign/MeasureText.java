package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a measure is translated; what is null is not. */
@Embeddable
public class MeasureText {

    public String unit;
    public String note;
}
