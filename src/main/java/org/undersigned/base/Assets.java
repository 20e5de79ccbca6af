package org.undersigned.base;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of static files that change with what is in them, so that browsers may keep each for long. */
final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, Assets::withDigest);
    }

    private static String withDigest(String path) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException | GeneralSecurityException missing) {
            throw new IllegalStateException(path, missing);
        }
    }

    private Assets() {}
}
