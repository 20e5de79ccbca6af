package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Writes;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Ledger;
import org.undersigned.source.Citation;

/** Where a sign-on stands: each method is one use case, one transaction and one entry in the ledger for each record changed. */
@ApplicationScoped
public class SignOnService {

    private final Ledger ledger;
    private final Clock clock;

    SignOnService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Writes
    public void publish(UUID id) {
        change("sign_on.published", id, null, (signOn, now) -> {
            if (signOn.letter.isPublic()) {
                announceWhatItNames(signOn, now);
            }
            signOn.publish(now);
        });
    }

    @Writes
    public void decline(UUID id, String reason) {
        change("sign_on.declined", id, reason, (signOn, now) -> signOn.decline(reason, now));
    }

    /** @param on the day on which the signer asked for it, or null */
    @Writes
    public void withdraw(UUID id, String reason, PartialDate on) {
        change("sign_on.withdrawn", id, reason, (signOn, now) -> signOn.withdraw(reason, on, now));
    }

    @Writes
    public void strike(UUID id, String reason) {
        change("sign_on.struck", id, reason, (signOn, now) -> signOn.strike(reason, now));
    }

    @Writes
    public void restore(UUID id, String reason) {
        change("sign_on.restored", id, reason, (signOn, now) -> signOn.restore());
    }

    private void announceWhatItNames(SignOn signOn, Instant now) {
        Organization organization = signOn.organization;
        if (organization != null) {
            ledger.changed("organization.published", organization, null, () -> organization.makePublic(now));
        }
        for (Citation citation : signOn.citations) {
            ledger.changed("source.published", citation.source, null, () -> citation.source.makePublic(now));
        }
    }

    private void change(String verb, UUID id, String reason, BiConsumer<SignOn, Instant> rule) {
        SignOn signOn = SignOn.withId(id);
        ledger.changed(verb, signOn, reason, () -> rule.accept(signOn, clock.instant()));
    }
}
