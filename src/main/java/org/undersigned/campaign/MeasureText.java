package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a measure is translated; what is null is not. */
@Embeddable
public class MeasureText implements Translation {

    public String unit;
    public String note;

    @Override
    public boolean isEmpty() {
        return unit == null && note == null;
    }
}
