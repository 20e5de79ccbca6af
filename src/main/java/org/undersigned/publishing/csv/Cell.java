package org.undersigned.publishing.csv;

/**
 * A cell of our CSV: what a spreadsheet might take for a formula is written behind an apostrophe, and so is what begins with one
 * already; reading takes one off again, and so gives back just what was written.
 */
final class Cell {

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r＝＋－＠";

    static String write(String text) {
        return mustBeShielded(text) ? "'" + text : text;
    }

    private static boolean mustBeShielded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (FORMULAS_BEGIN_WITH.indexOf(sign) >= 0 || i == 0 && sign == '\'') {
                return true;
            }
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                return false;
            }
        }
        return false;
    }

    private Cell() {}
}
