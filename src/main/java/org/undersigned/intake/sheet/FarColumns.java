package org.undersigned.intake.sheet;

/** Refuses cells such as {@code r="XFDXFD1"}: a reader would make room for all columns up to there. */
final class FarColumns {

    private static final int MOST_LETTERS = 3;
    private static final String BEFORE = " r=";

    private int before;
    private int letters = -1;

    void look(byte[] some, int length) {
        for (int at = 0; at < length; at++) {
            // Every other byte of a text in UTF-16.
            if (some[at] != 0) {
                look((char) some[at]);
            }
        }
    }

    private void look(char sign) {
        boolean blank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
        if (before == BEFORE.length() && (sign == '"' || sign == '\'')) {
            letters = 0;
        } else if (letters >= 0 && Character.isLetter(sign)) {
            letters++;
        } else {
            refuseIfFar(sign);
            letters = -1;
        }
        before = next(sign, blank);
    }

    // Blanks may stand before and behind the sign between the name and the value.
    private int next(char sign, boolean blank) {
        if (blank) {
            return before >= 2 ? before : 1;
        }
        return before < BEFORE.length() && sign == BEFORE.charAt(before) ? before + 1 : 0;
    }

    private void refuseIfFar(char sign) {
        // A letter may be written as its number.
        if (letters >= 0 && sign == '&' || letters > MOST_LETTERS && Character.isDigit(sign)) {
            throw new Spoiled("zip_bomb");
        }
    }
}
