package org.undersigned.publishing.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is otherwise in one wording than in another, word by word. */
public record WordDiff(List<Part> parts) {

    /** @param kind {@code same}, {@code gone} or {@code new} */
    public record Part(String kind, String text) {}

    private static final int LONG = 80;
    private static final int TOO_LONG = 40_000;
    private static final int MOST_EDITS = 4_000;

    // What is compared: words, lines where too many words are otherwise, all at once where too many lines are.
    private static final List<Pattern> PIECES =
            List.of(Pattern.compile("\\s+|[^\\s]+"), Pattern.compile("\\n|[^\\n]+"), Pattern.compile("(?s).+"));

    /**
     * Whether a word-by-word comparison helps: not where a text is empty or both are short, nor where it would be slow.
     */
    public static boolean helps(String before, String after) {
        int longer = Math.max(before.length(), after.length());
        return !before.isEmpty() && !after.isEmpty() && longer > LONG && longer < TOO_LONG;
    }

    /** Word by word; where too much is otherwise for that, line by line, or the one wholly against the other. */
    public static WordDiff between(String before, String after) {
        return PIECES.stream()
                .flatMap(piece -> between(pieces(before, piece), pieces(after, piece)).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<WordDiff> between(List<String> old, List<String> now) {
        try {
            return Optional.of(of(old, DiffUtils.diff(old, now, new Patience(MOST_EDITS))));
        } catch (Patience.Lost lost) {
            return Optional.empty();
        }
    }

    private static WordDiff of(List<String> old, Patch<String> difference) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : difference.getDeltas()) {
            add(parts, "same", old.subList(at, delta.getSource().getPosition()));
            add(parts, "gone", delta.getSource().getLines());
            add(parts, "new", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, "same", old.subList(at, old.size()));
        return new WordDiff(List.copyOf(parts));
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.kind.equals("same"));
    }

    /** Only what is otherwise, and about so many signs beside it. */
    public WordDiff near(int signs) {
        List<Part> near = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            near.add(part.kind.equals("same") ? cut(part.text, signs, at == 0, at == parts.size() - 1) : part);
        }
        return new WordDiff(List.copyOf(near));
    }

    private static Part cut(String text, int signs, boolean first, boolean last) {
        int begin = first ? 0 : signs;
        int end = text.length() - (last ? 0 : signs);
        if (end - begin < signs) {
            return new Part("same", text);
        }
        // Not within a sign that takes two.
        int from = Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin;
        int to = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return new Part("same", text.substring(0, from) + " … " + text.substring(to));
    }

    private static void add(List<Part> parts, String kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            parts.add(new Part(kind, String.join("", pieces)));
        }
    }

    private static List<String> pieces(String text, Pattern piece) {
        return piece.matcher(text).results().map(MatchResult::group).toList();
    }
}
