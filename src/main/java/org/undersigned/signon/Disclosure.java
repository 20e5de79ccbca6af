package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.Citation;

/** Publishes a sign-on, and with it what it names where anyone may see it: each record's change is an entry of its own. */
@ApplicationScoped
class Disclosure {

    private final Ledger ledger;

    Disclosure(Ledger ledger) {
        this.ledger = ledger;
    }

    void publish(SignOn signOn, Instant now) {
        if (signOn.letter.isPublic()) {
            discloseNamed(signOn, now);
        }
        signOn.publish(now);
        SignerRules.refuseTakenLead(signOn);
    }

    void discloseNamed(SignOn signOn, Instant now) {
        discloseNamed(signOn.organization, now);
        for (Citation citation : signOn.citations) {
            if (!citation.source.isPublic()) {
                ledger.changed("source.published", citation.source, null, () -> citation.source.makePublic(now));
            }
        }
    }

    /** @param organization may be null */
    void discloseNamed(Organization organization, Instant now) {
        if (organization != null && !organization.isPublic()) {
            ledger.changed("organization.published", organization, null, () -> organization.makePublic(now));
        }
    }
}
