package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** Whom a letter is sent to, and by which way. */
@Embeddable
public class Recipient {

    public String name;
    public String title;
    public String via;
}
