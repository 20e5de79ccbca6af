package org.undersigned.access;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** What is written of an account once its password is hashed. */
@ApplicationScoped
class AccountWrites {

    private final Ledger ledger;
    private final Clock clock;

    AccountWrites(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Writes
    UUID setUp(String token, StaffMember first, String passwordHash) {
        OneTimeLink link = spent(token);
        if (link.staffMember != null || StaffMember.count() > 0) {
            throw new Refusal("link_not_valid");
        }
        // Of two who come at once by links of two nodes, the second finds its own gone.
        OneTimeLink.delete("staffMember is null");
        first.usePassword(passwordHash, first.createdAt);
        ledger.made("staff_member.added", first);
        ledger.made("grant.given", Grant.everywhere(first, Role.ADMINISTRATOR, first.createdAt));
        return first.id;
    }

    @Writes
    UUID chooseByLink(String token, String passwordHash) {
        StaffMember one = spent(token).staffMember;
        if (one == null) {
            throw new Refusal("link_not_valid");
        }
        renew(one, passwordHash);
        StaffSession.endAll(one.id);
        return one.id;
    }

    @Writes
    void changePassword(Me me, String passwordHash) {
        renew(StaffMember.findById(me.id()), passwordHash);
        StaffSession.endOthers(me.id(), me.session());
    }

    // Links that were sent before a new password would open the account around it.
    private void renew(StaffMember one, String passwordHash) {
        Instant now = clock.instant();
        // Whoever comes in by the old one at this moment does so before, and is put out, or is refused.
        Panache.getEntityManager().lock(one, LockModeType.PESSIMISTIC_WRITE);
        OneTimeLink.endAll(one.id);
        String verb = one.state() == AccountState.INVITED ? "staff_member.joined" : "staff_member.password_changed";
        ledger.changed(verb, one, null, () -> one.usePassword(passwordHash, now));
    }

    private OneTimeLink spent(String token) {
        return OneTimeLink.find(token, clock.instant())
                .filter(OneTimeLink::spend)
                .orElseThrow(() -> new Refusal("link_not_valid"));
    }
}
