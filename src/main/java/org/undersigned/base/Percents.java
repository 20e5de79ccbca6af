package org.undersigned.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether an address can be decoded without guessing; what decodes it later would put U+FFFD where it cannot. */
public final class Percents {

    public static boolean areWhole(String address) {
        return address.chars().allMatch(one -> one > 0 && one <= '~' && one != '%') || canBeDecoded(address);
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
