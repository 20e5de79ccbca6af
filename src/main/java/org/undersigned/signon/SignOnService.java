package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Where a sign-on stands: each method is one use case, one transaction and one entry in the ledger for each record changed. */
@ApplicationScoped
public class SignOnService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Clock clock;

    SignOnService(Ledger ledger, Disclosure disclosure, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Writes
    public void publish(UUID id) {
        change("sign_on.published", id, null, disclosure::publish);
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
        change("sign_on.restored", id, reason, (signOn, now) -> {
            signOn.restore();
            disclosure.discloseSeen(signOn, now);
            SignerRules.refuseTakenLead(signOn);
        });
    }

    private void change(String verb, UUID id, String reason, BiConsumer<SignOn, Instant> rule) {
        SignOn signOn = SignOn.withId(id);
        ledger.changed(verb, signOn, reason, () -> rule.accept(signOn, clock.instant()));
    }
}
