package org.undersigned.base;

import java.util.Arrays;

/**
 * A beginning of folded words, as the bytes between which all that begins so stands.
 *
 * @param till behind the last that begins so
 */
public record Beginning(byte[] from, byte[] till) {

    private static final byte NO_LETTERS_BYTE = (byte) 0xFF;

    public static Beginning of(String folded) {
        return of(Folded.bytes(folded));
    }

    /** Of a key as {@link Folded#sortKey} makes it. */
    public static Beginning of(byte[] from) {
        byte[] till = Arrays.copyOf(from, from.length + 1);
        till[from.length] = NO_LETTERS_BYTE;
        return new Beginning(from, till);
    }
}
