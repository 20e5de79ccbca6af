package org.undersigned.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Folded;

/**
 * What two organizations that may be the same have in common, as short texts: {@code name:} and the words that count,
 * {@code initials:} of a longer name, {@code site:} and the domain, {@code like:} and the beginnings of all the words, or
 * of all but one.
 */
final class OrganizationKeys {

    static final String NAME = "name:";
    static final String INITIALS = "initials:";
    static final String SITE = "site:";
    static final String LIKE = "like:";

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int BEGINNING = 5;
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "by", "corp", "de", "del", "el", "en", "for", "in", "inc", "la", "las", "llc",
            "los", "ltd", "of", "on", "para", "por", "s", "the", "to", "y");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\b\\p{L}) (?=\\p{L}\\b)");
    private static final Pattern SHORT = Pattern.compile("\\p{L}{3,10}");

    static Set<String> of(List<String> names, String website) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> addNamed(keys, words(name)));
        Website.domain(website).ifPresent(domain -> keys.add(cut(SITE + domain)));
        return keys;
    }

    /** What another's keys are looked for by: the same ones, and initials for a short name, or a short name for initials. */
    static Set<String> sought(Set<String> keys) {
        Set<String> sought = new HashSet<>();
        for (String key : keys) {
            if (key.startsWith(INITIALS)) {
                sought.add(NAME + key.substring(INITIALS.length()));
            } else {
                sought.add(key);
            }
            if (key.startsWith(NAME)
                    && SHORT.matcher(key.substring(NAME.length())).matches()) {
                sought.add(INITIALS + key.substring(NAME.length()));
            }
        }
        return sought;
    }

    static String name(String name) {
        return cut(NAME + String.join(" ", words(name)));
    }

    /** The names that stand behind the keys, without their little words. */
    static Stream<String> names(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith(NAME)).map(key -> key.substring(NAME.length()));
    }

    private static void addNamed(Set<String> keys, List<String> words) {
        keys.add(cut(NAME + String.join(" ", words)));
        if (words.size() > 2) {
            keys.add(cut(
                    INITIALS + words.stream().map(word -> beginning(word, 1)).collect(Collectors.joining())));
        }
        List<String> beginnings = words.stream()
                .map(word -> beginning(word, BEGINNING))
                .distinct()
                .sorted()
                .limit(MOST_WORDS)
                .toList();
        keys.add(cut(LIKE + String.join(" ", beginnings)));
        for (int left = 0; beginnings.size() > 1 && left < beginnings.size(); left++) {
            List<String> rest = new ArrayList<>(beginnings);
            rest.remove(left);
            keys.add(cut(LIKE + String.join(" ", rest)));
        }
    }

    // "A.C.L.U. of Texas" is "aclu of texas"; where a name has only little words, they count.
    private static List<String> words(String name) {
        String joined = BETWEEN_INITIALS.matcher(Folded.words(name)).replaceAll("");
        List<String> all = Arrays.asList(joined.split(" "));
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String beginning(String word, int letters) {
        return word.codePointCount(0, word.length()) <= letters
                ? word
                : word.substring(0, word.offsetByCodePoints(0, letters));
    }

    private static String cut(String key) {
        return beginning(key, LONGEST);
    }

    private OrganizationKeys() {}
}
