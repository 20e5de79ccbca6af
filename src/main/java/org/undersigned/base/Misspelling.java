package org.undersigned.base;

import java.util.HashSet;
import java.util.Set;

/** What a word may be that was typed with one letter too many, too few, another or two changed about. */
final class Misspelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** None of a short word, which would be any other, nor of one that no word is as long as. */
    static Set<String> variants(String word) {
        Set<String> variants = new HashSet<>();
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return variants;
        }
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String from = word.substring(at);
            LETTERS.chars().forEach(letter -> variants.add(before + (char) letter + from));
            if (!from.isEmpty()) {
                variants.add(before + from.substring(1));
                LETTERS.chars().forEach(letter -> variants.add(before + (char) letter + from.substring(1)));
            }
            if (from.length() > 1) {
                variants.add(before + from.charAt(1) + from.charAt(0) + from.substring(2));
            }
        }
        variants.remove(word);
        return variants;
    }

    private Misspelling() {}
}
