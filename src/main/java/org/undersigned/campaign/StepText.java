package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a step is translated; what is null is not. */
@Embeddable
public class StepText implements Translation {

    public String title;
    public String details;

    @Override
    public boolean isEmpty() {
        return title == null && details == null;
    }
}
