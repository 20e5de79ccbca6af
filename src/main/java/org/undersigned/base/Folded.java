package org.undersigned.base;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as they are searched and sorted: without marks, case and punctuation.
 *
 * <p>Folded here and not by the database, so that both databases order and find alike.
 */
public final class Folded {

    private static final char FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words in lower case, one blank between them: {@code "Chuy García"} is {@code "chuy garcia"}. */
    public static String words(String name) {
        return name.chars().allMatch(sign -> sign < FIRST_BEYOND_ASCII) ? plainWords(name) : anyWords(name);
    }

    // Most names are so, and a table has many of them.
    private static String plainWords(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean between = false;
        for (int at = 0; at < name.length(); at++) {
            char sign = name.charAt(at);
            if (!Character.isLetterOrDigit(sign)) {
                between = true;
            } else {
                words.append(between && !words.isEmpty() ? " " : "").append(Character.toLowerCase(sign));
                between = false;
            }
        }
        return words.toString();
    }

    static String anyWords(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Each different word once: {@code "Chuy García"} is {@code chuy} and {@code garcia}. */
    public static Set<String> each(String name) {
        Set<String> each = new LinkedHashSet<>(Arrays.asList(words(name).split(" ")));
        each.remove("");
        return each;
    }

    /** What is searched: the words of all the names, a blank before each, so that {@code like '% gar%'} finds a word's beginning. */
    public static String searchText(int limit, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                text.append(' ').append(words(name));
            }
        }
        return text.length() <= limit ? text.toString() : text.substring(0, limit);
    }

    /** The pattern that finds words beginning as the query's do. */
    public static String wordsBeginningLike(String query) {
        return "% " + words(query) + "%";
    }

    public static byte[] sortKey(String name) {
        byte[] whole = bytes(words(name));
        return whole.length <= 200 ? whole : Arrays.copyOf(whole, 200);
    }

    static byte[] bytes(String folded) {
        return folded.getBytes(StandardCharsets.UTF_8);
    }

    private Folded() {}
}
