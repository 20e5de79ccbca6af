package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a letter is translated; what is null is not. */
@Embeddable
public class LetterText {

    public String title;
    public String summary;
    public String countsNote;
}
