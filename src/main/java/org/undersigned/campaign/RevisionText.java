package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a revision is translated; what is null is not. */
@Embeddable
public class RevisionText implements Translation {

    public String note;

    @Override
    public boolean isEmpty() {
        return note == null;
    }
}
