package org.undersigned.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.undersigned.ledger.Digest;

/** Secrets that browsers hold and we do not: 256 random bits, kept as their SHA-256. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static String fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    public static String hash(String token) {
        return Digest.sha256(token);
    }

    private Token() {}
}
