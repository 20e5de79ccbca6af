package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Ledger;

/** For which organization somebody speaks: one that is known by the name typed, or a new one where that is said. */
@ApplicationScoped
public class Affiliations {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Clock clock;

    Affiliations(Ledger ledger, Disclosure disclosure, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** As it is made in one form. */
    public Choice choice() {
        return new Choice();
    }

    public final class Choice {

        private boolean isNew;

        void mayBeNew(boolean said) {
            isNew = said;
        }

        /**
         * @param name null for none
         * @throws Refusal {@code organization_unknown}
         */
        Organization named(String name, boolean publicly) {
            if (name == null) {
                return null;
            }
            Instant now = clock.instant();
            Organization organization =
                    Organizations.calledExactly(name).map(Organization::root).orElseGet(() -> added(name, now));
            if (publicly) {
                disclosure.discloseNamed(organization, now);
            }
            return organization;
        }

        private Organization added(String name, Instant now) {
            if (!isNew) {
                throw new Refusal("organization_unknown", "organization");
            }
            Organization organization = Organization.called(name, List.of(), now);
            ledger.made("organization.added", organization);
            return organization;
        }
    }
}
