package org.undersigned.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How addresses are encoded that come in: whether and how they can be decoded without guessing. */
public final class Percents {

    private static final String NEVER_IN_A_URI = "\"#<>[\\]^`{|}";

    /** Whether an address can be decoded; what decodes it later would put U+FFFD where it cannot. */
    public static boolean areWhole(String address) {
        return address.chars().allMatch(one -> one > 0 && one <= '~' && one != '%') || canBeDecoded(address);
    }

    /** The address with percent signs for what browsers send as it stands, as in {@code ?q=a|b}, but no URI may contain. */
    static String added(String address) {
        if (address.chars().noneMatch(Percents::isNeverInAUri)) {
            return address;
        }
        StringBuilder encoded = new StringBuilder();
        address.chars()
                .forEach(one -> encoded.append(isNeverInAUri(one) ? "%%%02X".formatted(one) : Character.toString(one)));
        return encoded.toString();
    }

    private static boolean isNeverInAUri(int sign) {
        return sign <= ' ' || NEVER_IN_A_URI.indexOf(sign) >= 0;
    }

    private static boolean canBeDecoded(String address) {
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            int value = address.charAt(i);
            if (value == '%') {
                value = i + 2 < address.length() ? hex(address.charAt(i + 1)) << 4 | hex(address.charAt(i + 2)) : -1;
                i += 2;
            } else if (value > '~') {
                return false;
            }
            if (value <= 0) {
                return false;
            }
            bytes.put((byte) value);
        }
        return areUtf8(bytes.flip());
    }

    // Negative where it is no digit, and stays so when put together.
    private static int hex(char digit) {
        return digit > '~' ? -1 : Character.digit(digit, 16);
    }

    private static boolean areUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private Percents() {}
}
