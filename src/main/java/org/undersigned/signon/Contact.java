package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.undersigned.base.PartialDate;

/** Who said that a signer signs, to whom and how: the desk's own, never public. */
@Entity
public class Contact extends PanacheEntityBase {

    /** The way by which a sign-on was heard. */
    public enum Way {
        TELEPHONE,
        EMAIL,
        IN_PERSON,
        PUBLIC_SOURCE
    }

    @Id
    public UUID signOnId;

    public String saidBy;
    public String position;
    public String email;

    @Enumerated(EnumType.STRING)
    public Way heardBy;

    public PartialDate heardOn;
    public boolean maySign;
    public String note;
}
