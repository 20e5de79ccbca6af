package org.undersigned.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that are tried first: common long ones, one sign or pair repeated, the own name or address. */
final class WorstPasswords {

    private static final Set<String> COMMON = common();

    static boolean include(String password, String name, String email) {
        String plain = plain(password);
        return COMMON.contains(plain)
                || plain.chars().distinct().count() < 4
                || plain.equals(plain(name))
                || plain.equals(plain(email))
                || plain.equals(plain(email.split("@", 2)[0]));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Set<String> common() {
        try (InputStream list = WorstPasswords.class.getResourceAsStream("worst-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private WorstPasswords() {}
}
