package org.undersigned.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that are one name each, as directories print them: {@code Placeholder, Janice D. (GU-71)}. */
final class LastNamesFirst {

    private static final Pattern LAST_FIRST =
            Pattern.compile("^\\s*([^\\s,;()]+(?: [^\\s,;()]+)?),\\s*([^,;()]+?)\\s*(\\([^)]*\\))?\\s*$");
    private static final Pattern SEMICOLON =
            Pattern.compile(";\\s*+(?:(?:and|y|e|&)\\s)?(?![^(\\[\\n]{0,80}[)\\]])|(?<=\\p{Ll}{4})\\.\\s*$");
    private static final Pattern ANOTHER = Pattern.compile("\\s(?:and|y|e|&)(?:\\s|$)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]{0,80}[)\\]]");

    /** The names of a line that has semicolons between them. */
    static Stream<String> parted(String line) {
        return SEMICOLON.splitAsStream(line);
    }

    /** The lines turned, those that are otherwise as they are; or empty where most are otherwise. */
    static Optional<List<String>> turned(List<String> lines) {
        return areIn(lines)
                ? Optional.of(lines.stream()
                        .map(line -> isOne(line) ? turned(line) : line)
                        .toList())
                : Optional.empty();
    }

    private static boolean areIn(List<String> lines) {
        List<String> parted =
                lines.stream().filter(line -> bare(line).contains(",")).toList();
        long sure = parted.stream().filter(LastNamesFirst::isSurelyOne).count();
        return lines.size() > 1 && sure > 0 && sure * 2 >= parted.size();
    }

    static boolean isSurelyOne(String line) {
        return isOne(line) && !bare(line).substring(0, bare(line).indexOf(',')).contains(" ");
    }

    private static boolean isOne(String line) {
        Matcher turned = LAST_FIRST.matcher(line);
        return turned.matches()
                && !PastedText.isSuffix(turned.group(2))
                && !ANOTHER.matcher(turned.group(2)).find();
    }

    static String turned(String line) {
        return LAST_FIRST.matcher(line).replaceFirst("$2 $1 $3");
    }

    private static String bare(String line) {
        return BRACKETS.matcher(line).replaceAll(" ").strip();
    }

    private LastNamesFirst() {}
}
