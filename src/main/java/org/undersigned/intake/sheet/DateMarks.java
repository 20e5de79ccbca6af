package org.undersigned.intake.sheet;

/** Finds {@code t="d"}, by which some programs mark cells that hold a date as text; it may stand in a text, too. */
final class DateMarks {

    private static final String MARK = "t='d'";

    boolean found;
    private int matched;

    void look(byte[] some, int length) {
        for (int at = 0; at < length && !found; at++) {
            // Every other byte of a text in UTF-16.
            if (some[at] != 0) {
                look((char) some[at]);
            }
        }
    }

    private void look(char sign) {
        boolean besideTheSign = (matched == 1 || matched == 2) && Character.isWhitespace(sign);
        if (!besideTheSign) {
            boolean next = (sign == '"' ? '\'' : sign) == MARK.charAt(matched);
            matched = next ? matched + 1 : sign == MARK.charAt(0) ? 1 : 0;
            found = matched == MARK.length();
        }
    }
}
