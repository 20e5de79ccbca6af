package org.undersigned.base;

/**
 * What text may consist of that is shown to others: no control signs, no turning of the reading direction, no U+FFFD,
 * which stands for bytes that were no text, and neither U+FFFE nor U+FFFF, which are no signs.
 */
public final class Plain {

    private static final String NEVER = "\\p{Cs}\\uFFFD-\\uFFFF\\u202A-\\u202E\\u2066-\\u2069";

    /** Names, titles, reasons: one line. */
    public static final String LINE = "[^\\p{Cc}\\u2028\\u2029" + NEVER + "]*";

    /** Notes: several lines. */
    public static final String TEXT = "[\\r\\n\\t[^\\p{Cc}" + NEVER + "]]*";

    /** An address on the web. */
    public static final String WEB = "https?://[^\\s\\p{Cc}" + NEVER + "]+";

    private static final String PART_OF_EMAIL = "[^@\\s\\p{Cc}" + NEVER + "]+";

    /** The address of a mailbox. */
    public static final String EMAIL = PART_OF_EMAIL + "@" + PART_OF_EMAIL + "\\." + PART_OF_EMAIL;

    private Plain() {}
}
