package org.undersigned.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Text in lower case and without the marks of the letters of Western Europe (Latin-1), alike here and in a query: for texts
 * of which there are so few that they are not kept {@link Folded}.
 */
public final class Unmarked {

    private static final StringBuilder MARKED = new StringBuilder();
    private static final StringBuilder PLAIN = new StringBuilder();

    static {
        IntStream.rangeClosed(0xC0, 0xFF).mapToObj(Character::toString).forEach(letter -> {
            String plain = Folded.words(letter);
            if (plain.matches("[a-z]")) {
                MARKED.append(letter);
                PLAIN.append(plain);
            }
        });
    }

    /** {@code "Acción 2%"} is {@code "accion 2%"}. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
        for (int at = 0; at < plain.length(); at++) {
            int marked = MARKED.indexOf(plain.substring(at, at + 1));
            if (marked >= 0) {
                plain.setCharAt(at, PLAIN.charAt(marked));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The same of an expression of a query. */
    public static String in(String expression) {
        return "lower(translate(%s, '%s', '%s'))".formatted(expression, MARKED, PLAIN);
    }

    private Unmarked() {}
}
