package org.undersigned.signon;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;
import org.undersigned.signon.SignOnFilter.Sort;

/** The place in a sorted list behind one sign-on; it holds even when that sign-on has left the list since. */
record SignOnCursor(Sort sort, String leading, byte[] listKey, UUID id) {

    private static final String NO_STATE = "ZZ";
    private static final String NO_DATE = "9999-12-31";
    // What a month or a year is filled up with, so that it is not before any of its days.
    private static final String LAST_DAY = "0000-12-31";
    private static final Pattern LEADING = Pattern.compile("|[A-Z]{2}|\\d{4}-\\d{2}-\\d{2}");
    private static final int SHORTEST_KEY = 3;
    private static final int LONGEST_KEY = 300;

    static SignOnCursor behind(SignOn signOn, Sort sort) {
        return new SignOnCursor(sort, leading(signOn, sort), signOn.listKey, signOn.id);
    }

    /** @throws Refusal {@code bad_cursor} if this is none that was given out for a list in this order */
    static SignOnCursor read(String text, Sort sort) {
        try {
            SignOnCursor cursor = read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)));
            if (cursor.sort == sort && LEADING.matcher(cursor.leading).matches()) {
                return cursor;
            }
        } catch (IllegalArgumentException | BufferUnderflowException | IndexOutOfBoundsException madeUp) {
            // told below
        }
        throw new Refusal("bad_cursor");
    }

    private static SignOnCursor read(ByteBuffer bytes) {
        Sort sort = Sort.values()[bytes.get()];
        byte[] leading = new byte[Byte.toUnsignedInt(bytes.get())];
        bytes.get(leading);
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        if (bytes.remaining() < SHORTEST_KEY || bytes.remaining() > LONGEST_KEY) {
            throw new IllegalArgumentException("no key of a list");
        }
        byte[] listKey = new byte[bytes.remaining()];
        bytes.get(listKey);
        return new SignOnCursor(sort, new String(leading, StandardCharsets.UTF_8), listKey, id);
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(2 + leading.length() + 16 + listKey.length)
                .put((byte) sort.ordinal())
                .put((byte) leading.length())
                .put(leading.getBytes(StandardCharsets.US_ASCII))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(listKey);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What the order begins with, as the database is asked for it; empty where it is the list's own. */
    static String leading(Sort sort) {
        return switch (sort) {
            case NAME -> "";
            case STATE -> "coalesce(s.state, '" + NO_STATE + "')";
            case DATE ->
                "coalesce(concat(cast(s.signedOn as String), substring('" + LAST_DAY
                        + "', length(cast(s.signedOn as String)) + 1)), '" + NO_DATE + "')";
        };
    }

    private static String leading(SignOn signOn, Sort sort) {
        return switch (sort) {
            case NAME -> "";
            case STATE -> signOn.state == null ? NO_STATE : signOn.state;
            case DATE ->
                signOn.signedOn == null
                        ? NO_DATE
                        : signOn.signedOn.text()
                                + LAST_DAY.substring(signOn.signedOn.text().length());
        };
    }
}
