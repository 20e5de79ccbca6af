package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Accounts of staff: made, and changed by those whose they are. Passwords are hashed before the write lane, not in it. */
@ApplicationScoped
public class Accounts {

    private final Ledger ledger;
    private final Clock clock;
    private final Passwords passwords;
    private final AccountWrites writes;
    private final Throttle throttle;

    Accounts(Ledger ledger, Clock clock, Passwords passwords, AccountWrites writes, Throttle throttle) {
        this.ledger = ledger;
        this.clock = clock;
        this.passwords = passwords;
        this.writes = writes;
        this.throttle = throttle;
    }

    public boolean mayBeSetUp(String token) {
        return OneTimeLink.find(token, clock.instant())
                        .filter(link -> link.staffMember == null)
                        .isPresent()
                && StaffMember.count() == 0;
    }

    /** The name of whoever may choose a new password by this link. */
    public Optional<String> whoseLink(String token) {
        return OneTimeLink.find(token, clock.instant())
                .map(link -> link.staffMember)
                .map(one -> one.name);
    }

    /**
     * Makes the first account, which may do everything.
     *
     * @throws Refusal {@code link_not_valid}, or where the password is not good enough
     */
    public UUID setUp(String token, String name, String email, String password, String language) {
        passwords.refuseBad(password, name, email);
        return writes.setUp(token, StaffMember.of(name, email, language, clock.instant()), passwords.hash(password));
    }

    /** @throws Refusal {@code link_not_valid}, or where the password is not good enough */
    public UUID chooseByLink(String token, String password) {
        StaffMember one = OneTimeLink.find(token, clock.instant())
                .map(link -> link.staffMember)
                .orElseThrow(() -> new Refusal("link_not_valid"));
        passwords.refuseBad(password, one.name, one.email);
        return writes.chooseByLink(token, passwords.hash(password));
    }

    /**
     * Changes one's own password and ends one's other sessions.
     *
     * @throws TooManyTries of whoever sits at somebody's open desk
     * @throws Refusal {@code password_wrong}, or where the new one is not good enough
     */
    public void changePassword(Me me, String old, String password) {
        StaffMember one = StaffMember.findById(me.id());
        String allowance = Throttle.ofAccount(one.id);
        throttle.take(allowance);
        if (!passwords.matches(old, one.passwordHash)) {
            throw new Refusal("password_wrong", "old");
        }
        throttle.giveBack(allowance);
        passwords.refuseBad(password, one.name, one.email);
        writes.changePassword(me, passwords.hash(password));
    }

    @Writes
    public void prefer(UUID id, String language, boolean shortcuts) {
        StaffMember one = StaffMember.findById(id);
        ledger.changed("staff_member.preferences_changed", one, null, () -> {
            one.language = language;
            one.shortcuts = shortcuts;
        });
    }
}
