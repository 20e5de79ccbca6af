package org.undersigned.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;

/** The sums of the ledger's public format, version 1; see {@code docs/ledger.md}. */
public final class Digest {

    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8785: one way to write a JSON value, whoever writes it. @param json of whole numbers, no others */
    public static String canonical(Map<String, Object> json) {
        try {
            String sorted = SORTED.writeValueAsString(json);
            // So it is canonical already, but for control characters, of which Jackson writes some in capitals.
            return sorted.contains("\\u00") ? new JsonCanonicalizer(sorted).getEncodedString() : sorted;
        } catch (IOException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** HMAC-SHA-256, keyed with the salt, of the subject's canonical open fields with its type and id; in hex. */
    public static String of(Subject subject) {
        return of(subject, subject.form());
    }

    static String of(Subject subject, Form form) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", subject.subjectType());
        whole.put("id", subject.id.toString());
        whole.putAll(form.openFields());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(subject.salt, "HmacSHA256"));
            return HEX.formatHex(mac.doFinal(canonical(whole).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** SHA-256 over the 32 raw bytes of the previous hash, then the part's UTF-8 bytes; in hex. */
    static String chained(String previousHash, String publicPart) {
        MessageDigest sha = sha256();
        sha.update(HEX.parseHex(previousHash));
        sha.update(publicPart.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(sha.digest());
    }

    /** SHA-256 of a text's UTF-8 bytes, in hex. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HEX.formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Digest() {}
}
