package org.undersigned.signon;

import java.util.UUID;
import org.undersigned.base.PartialDate;

/** Why the desk believes what it records. */
public sealed interface Evidence {

    Assurance assurance();

    /** Staff heard it from the signer. */
    record Heard(String saidBy, String position, Contact.Way heardBy, PartialDate heardOn, boolean maySign, String note)
            implements Evidence {

        @Override
        public Assurance assurance() {
            return Assurance.ATTESTED;
        }

        Contact contactOf(SignOn signOn) {
            Contact contact = Contact.of(signOn);
            contact.saidBy = saidBy;
            contact.position = position;
            contact.heardBy = heardBy;
            contact.heardOn = heardOn;
            contact.maySign = maySign;
            contact.note = note;
            return contact;
        }
    }

    /** A source that the record knows names it, or reports another that does. */
    record Known(UUID source, boolean secondHand) implements Evidence {

        @Override
        public Assurance assurance() {
            return Assurance.REPORTED;
        }
    }

    /** A public source names it, or reports another that does. */
    record Cited(String title, String publisher, PartialDate dated, String address, boolean secondHand)
            implements Evidence {

        @Override
        public Assurance assurance() {
            return Assurance.REPORTED;
        }
    }
}
