package org.undersigned.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts the text of a list where names surely end. */
final class PastedText {

    /**
     * What stands between two empty lines.
     *
     * @param parts the lines of each; where one ends, a name may go on
     * @param running whether it is running text, and not one name a line
     */
    record Paragraph(List<List<String>> parts, boolean running) {}

    // In a narrow column a name may take as many lines.
    private static final int LINES_OF_A_NAME = 4;
    private static final String END = "(?=\\s*(?:[,;(\\[\\n]|$|(?:and|y|e)\\b))";
    private static final String SUFFIX = "(?i:jr|sr|ii|iii|iv)\\b\\.?";
    private static final Pattern IS_SUFFIX = Pattern.compile("\\s*" + SUFFIX + "\\s*");
    private static final Pattern BEFORE_SUFFIX = Pattern.compile(",\\s*(?=" + SUFFIX + END + ")");
    private static final Pattern DEGREE = Pattern.compile("(?:,\\s*|\\s+)(?:Ph\\.?\\s?D|M\\.?D|D\\.?D\\.?S|D\\.?V\\.?M"
            + "|D\\.?P\\.?M|D\\.?O|M\\.?B\\.?A|M\\.?P\\.?H|Ed\\.?D|Psy\\.?D|R\\.?N|Esq|Ret)\\b\\.?" + END);
    private static final String PARTY = "[DRI]\\s?[-–]\\s?";
    private static final Pattern PLACE = Pattern.compile(",\\s*((?:" + PARTY + ")?" + Places.CODE + "(?:-\\d{1,2})?|"
            + PARTY + "\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})" + END);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,80}[)\\]]");
    private static final Pattern BEFORE_BRACKETS = Pattern.compile("(?<!\\n)\\n(?=[(\\[])");
    private static final Pattern BLANKS = Pattern.compile(" {3,}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");
    private static final Pattern RUNNING = Pattern.compile("[,;&]|\\b(?:and|y)\\b");
    // Commas in brackets belong to what the brackets say.
    private static final Pattern BETWEEN = Pattern.compile(String.join(
            "|",
            " {3,}",
            "(?:[,;:•·|&]|(?<=\\s)(?<!" + Wrapped.HYPHENS + "\\n)(?:and|AND|y|e)(?=\\s))(?![^(\\[\\n]{0,80}[)\\]])",
            "(?<!\\b[Uu]\\.?[Ss]\\.?)\\s+(?=" + Titles.AMONG + ")",
            "\\n(?=[*\\-–—]|\\d{1,3}[.)]\\s|[A-Z]\\d{6}\\b)",
            "(?<=\\b[A-Z]\\d{6})\\n",
            "(?<=\\p{Ll}{4}\\.)\\s+(?=\\p{Lu})"));

    static List<Paragraph> paragraphs(String text) {
        return EMPTY_LINES
                .splitAsStream(tidied(text))
                .filter(one -> !one.isBlank())
                .map(PastedText::paragraph)
                .toList();
    }

    static boolean isSuffix(String part) {
        return IS_SUFFIX.matcher(part).matches();
    }

    // What belongs to the name before it is no name of its own.
    private static String tidied(String text) {
        String tidy = text.replace('\u00A0', ' ').lines().map(String::strip).collect(Collectors.joining("\n"));
        tidy = BLANKS.matcher(tidy).replaceAll("   ");
        tidy = EMPTY_LINES.matcher(tidy).replaceAll("\n\n");
        tidy = BRACKETS.matcher(tidy).replaceAll(PastedText::onOneLine);
        tidy = BEFORE_BRACKETS.matcher(tidy).replaceAll(" ");
        tidy = DEGREE.matcher(tidy).replaceAll("");
        tidy = BEFORE_SUFFIX.matcher(tidy).replaceAll(" ");
        return PLACE.matcher(tidy).replaceAll(" ($1)");
    }

    private static String onOneLine(MatchResult brackets) {
        String line = brackets.group()
                .replaceAll("(?<=\\p{L})-\\n(?=\\p{Ll})", "")
                .replaceAll("-\\n", "-")
                .replace('\n', ' ');
        return Matcher.quoteReplacement(line);
    }

    private static Paragraph paragraph(String text) {
        List<List<String>> parts = BETWEEN.splitAsStream(text)
                .map(part -> part.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
        List<String> lines = Arrays.asList(text.split("\\n"));
        long parted = lines.stream()
                .filter(line ->
                        RUNNING.matcher(BRACKETS.matcher(line).replaceAll("")).find())
                .count();
        return new Paragraph(parts, parted * LINES_OF_A_NAME >= lines.size());
    }

    private PastedText() {}
}
