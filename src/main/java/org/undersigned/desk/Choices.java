package org.undersigned.desk;

import java.util.List;
import org.undersigned.directory.Level;
import org.undersigned.directory.State;
import org.undersigned.signon.Contact;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.SignOnKind;

/** What can be chosen in the form that records a sign-on. */
record Choices() {

    public SignOnKind[] kinds() {
        return SignOnKind.values();
    }

    public List<State> states(String language) {
        return State.inOrder(language);
    }

    public Level[] levels() {
        return Level.values();
    }

    public DateBasis[] bases() {
        return DateBasis.values();
    }

    public Contact.Way[] ways() {
        return Contact.Way.values();
    }
}
