package org.undersigned.publishing.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is otherwise in one wording than in another, word by word. */
public record WordDiff(List<Part> parts) {

    /** @param kind {@code same}, {@code gone} or {@code new} */
    public record Part(String kind, String text) {}

    private static final int LONG = 80;
    private static final int TOO_LONG = 40_000;
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    /**
     * Whether a word-by-word comparison helps: not where a text is empty or both are short, nor where it would be slow.
     */
    public static boolean helps(String before, String after) {
        int longer = Math.max(before.length(), after.length());
        return !before.isEmpty() && !after.isEmpty() && longer > LONG && longer < TOO_LONG;
    }

    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
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

    private static void add(List<Part> parts, String kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
