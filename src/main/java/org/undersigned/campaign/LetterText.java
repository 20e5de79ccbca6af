package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** What of a letter is translated; what is null is not. */
@Embeddable
public class LetterText implements Translation {

    public String title;
    public String summary;
    public String countsNote;

    @Override
    public boolean isEmpty() {
        return title == null && summary == null && countsNote == null;
    }
}
