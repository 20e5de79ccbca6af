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
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore computations = new Semaphore(AT_ONCE, true);
    private volatile String nobodys;

    /** @throws Refusal where the password is too short, too long or among the first that anybody would try */
    void refuseBad(String password, String name, String email) {
        refuseIf(password.length() < SHORTEST, "password_too_short");
        refuseIf(password.length() > LONGEST, "password_too_long");
        refuseIf(WorstPasswords.include(password, name, email), "password_too_common");
    }

    String hash(String password) {
        return oneOfFew(() -> argon2.encode(password));
    }

    /** @param hash null for somebody unknown, which takes just as long */
    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        return oneOfFew(() -> argon2.matches(password, hash == null ? nobodys() : hash)) && hash != null;
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = argon2.encode(Token.fresh());
        }
        return nobodys;
    }

    private <T> T oneOfFew(Supplier<T> computation) {
        try {
            if (!computations.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("too_busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal("too_busy");
        }
        try {
            return computation.get();
        } finally {
            computations.release();
        }
    }

    private static void refuseIf(boolean bad, String code) {
        if (bad) {
            throw new Refusal(code, "password");
        }
    }
}
