package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.undersigned.base.Refusal;

/** Passwords, kept as Argon2id; only a few are computed at once, for each takes 19 MiB and a moment of one core. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 500;
    private static final int STRANGERS_AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    // Strangers who come in any number keep nobody out who was in before.
    final Semaphore ofStrangers = new Semaphore(STRANGERS_AT_ONCE, true);
    private final Semaphore ofTheKnown = new Semaphore(1, true);
    private volatile String nobodys;

    /** @throws Refusal where the password is too short, too long or among the first that anybody would try */
    void refuseBad(String password, String name, String email) {
        refuseIf(password.length() < SHORTEST, "password_too_short");
        refuseIf(password.length() > LONGEST, "password_too_long");
        refuseIf(WorstPasswords.include(password, name, email), "password_too_common");
    }

    /** Only for whoever showed already that they may choose one. */
    String hash(String password) {
        return oneOfFew(ofTheKnown, () -> argon2.encode(password));
    }

    /** For whoever is in, or comes by a browser that was in before. */
    boolean matches(String password, String hash) {
        return matches(ofTheKnown, password, hash);
    }

    /** @param hash null for somebody unknown, which takes just as long */
    boolean matchesOfStranger(String password, String hash) {
        return matches(ofStrangers, password, hash);
    }

    private boolean matches(Semaphore permits, String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        return oneOfFew(permits, () -> argon2.matches(password, hash == null ? nobodys() : hash)) && hash != null;
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = argon2.encode(Token.fresh());
        }
        return nobodys;
    }

    private static <T> T oneOfFew(Semaphore permits, Supplier<T> computation) {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("too_busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal("too_busy");
        }
        try {
            return computation.get();
        } finally {
            permits.release();
        }
    }

    private static void refuseIf(boolean bad, String code) {
        if (bad) {
            throw new Refusal(code, "password");
        }
    }
}
