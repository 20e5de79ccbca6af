package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a revision is translated; what is null is not. */
@Embeddable
public class RevisionText {

    public String note;
}
