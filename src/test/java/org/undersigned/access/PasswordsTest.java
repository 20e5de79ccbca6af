package org.undersigned.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_known_again_by_its_hash_which_is_of_argon2id() {
        String hash = passwords.hash("a long walk by the sea");
        assertTrue(hash.startsWith("$argon2id$"), hash);
        assertTrue(passwords.matches("a long walk by the sea", hash));
        assertFalse(passwords.matches("a long walk by the lake", hash));
    }

    @Test
    void nobodys_password_matches_nothing() {
        assertFalse(passwords.matchesOfStranger("a long walk by the sea", null));
    }

    @Test
    void strangers_who_keep_it_busy_keep_out_nobody_who_was_in_before() {
        String hash = passwords.hash("a long walk by the sea");
        passwords.ofStrangers.acquireUninterruptibly(passwords.ofStrangers.availablePermits());
        assertTrue(passwords.matches("a long walk by the sea", hash));
        Refusal refusal =
                assertThrows(Refusal.class, () -> passwords.matchesOfStranger("a long walk by the sea", hash));
        assertEquals("too_busy", refusal.code);
    }

    @Test
    void short_endless_and_first_tried_passwords_are_refused_each_by_its_code() {
        assertEquals("password_too_short", refusal("elevensigns"));
        assertEquals("password_too_long", refusal("x1y2z3w4".repeat(64_000)));
        assertEquals("password_too_common", refusal("Password1234"));
        assertEquals("password_too_common", refusal("ababababababab"));
        assertEquals("password_too_common", refusal("Alex Example"));
        assertEquals("password_too_common", refusal("alex@example.org"));
        assertDoesNotThrow(() -> passwords.refuseBad("a long walk by the sea", "Alex Example", "alex@example.org"));
    }

    private String refusal(String password) {
        return assertThrows(Refusal.class, () -> passwords.refuseBad(password, "Alex Example", "alex@example.org"))
                .code;
    }
}
