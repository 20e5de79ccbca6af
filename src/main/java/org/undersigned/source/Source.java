package org.undersigned.source;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** Something published that facts can be checked against. */
@Entity
public class Source extends Subject {

    public String title;
    public String publisher;
    public PartialDate dated;
    public String address;
    public Instant publicSince;

    /** The one known by this address; none where the address is null. */
    public static Optional<Source> at(String address) {
        return address == null
                ? Optional.empty()
                : find("address = ?1 order by id", address).firstResultOptional();
    }

    /** The one without an address that is called so; what has an address is found by it. */
    static Optional<Source> called(String title, String publisher, PartialDate dated) {
        return Source.<Source>list("title = ?1 and address is null", title).stream()
                .filter(one -> Objects.equals(one.publisher, publisher) && Objects.equals(one.dated, dated))
                .findFirst();
    }

    /** What only the desk knows of may be cited long before anybody else is to read of it. */
    public void makePublic(Instant now) {
        if (publicSince == null) {
            publicSince = now;
        }
    }

    @Override
    public String subjectType() {
        return "source";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return publicSince != null;
    }

    @Override
    public Form form() {
        return new Form()
                .open("title", title)
                .open("publisher", publisher)
                .open("date", dated)
                .open("address", address)
                .closed("public_since", publicSince);
    }
}
