package org.undersigned.base;

import java.util.regex.Pattern;

/** An address on the web as people write it down. */
public final class WebAddress {

    private static final Pattern BARE = Pattern.compile("(?i)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:[/?#]\\S*)?");

    /** With what a bare {@code example.org} lacks in front; anything else as it is, null too. */
    public static String whole(String typed) {
        return typed != null && BARE.matcher(typed).matches() ? "https://" + typed : typed;
    }

    private WebAddress() {}
}
