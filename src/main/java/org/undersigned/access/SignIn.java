package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.undersigned.base.Refusal;

/** Somebody comes in with e-mail address and password. */
@ApplicationScoped
public class SignIn {

    private final Throttle throttle;
    private final Passwords passwords;
    private final Sessions sessions;

    SignIn(Throttle throttle, Passwords passwords, Sessions sessions) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * @param browser the token by which the browser may be known, or null
     * @param address of the client
     * @param userAgent what the browser calls itself, or null
     * @throws TooManyTries by that address, or by that browser where it is known
     * @throws Refusal {@code sign_in_wrong}, which does not say what was wrong
     */
    public Sessions.Opened with(String email, String password, String browser, String address, String userAgent) {
        Optional<StaffMember> somebody = StaffMember.withEmail(email);
        Optional<KnownBrowser> before = somebody.flatMap(one -> KnownBrowser.of(one.id, browser));
        String allowance = before.map(known -> Throttle.ofBrowser(known.tokenHash, known.staffMemberId))
                .orElseGet(() -> Throttle.ofAddress(address));
        throttle.take(allowance);
        String hash = somebody.map(one -> one.passwordHash).orElse(null);
        boolean right = tried(
                allowance,
                () -> before.isPresent()
                        ? passwords.matches(password, hash)
                        : passwords.matchesOfStranger(password, hash));
        if (!right) {
            throw new Refusal("sign_in_wrong");
        }
        Sessions.Opened opened = sessions.openBy(hash, somebody.get().id, browser, userAgent);
        throttle.giveBack(allowance);
        return opened;
    }

    // Where there was no time to check anything, nothing was tried.
    private boolean tried(String allowance, BooleanSupplier matching) {
        try {
            return matching.getAsBoolean();
        } catch (Refusal busy) {
            throttle.giveBack(allowance);
            throw busy;
        }
    }
}
