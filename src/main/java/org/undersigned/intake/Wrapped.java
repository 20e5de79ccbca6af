package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.undersigned.base.Folded;

/** Puts names together again that go on in the next line: of all ways to read the lines, it takes the least doubtful. */
final class Wrapped {

    /** How doubtful it is that a list names somebody whom nobody knows. */
    static final int NOBODY = 5;

    /** Any of those that end a line within a word, as an expression. */
    static final String HYPHENS = "[-\\u00AD\\u2010\\u2011]";

    private static final int NAME_OVER_LINES = 4;
    private static final int LINES = 5;
    private static final int WORDS = 12;
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})" + HYPHENS + "$");

    /** The best way to read the lines up to one, by its last name. */
    private record Way(String name, int lines, int doubt) {}

    private final boolean running;
    private final ToIntFunction<String> doubt;
    private final List<String> lines;
    private final int[] alone;

    private Wrapped(List<String> lines, boolean running, ToIntFunction<String> doubt) {
        this.lines = lines;
        this.running = running;
        this.doubt = doubt;
        alone = lines.stream().mapToInt(doubt).toArray();
    }

    /** @param running whether a line's end is rather a blank than the end of a name */
    static List<String> names(List<String> lines, boolean running, ToIntFunction<String> doubt) {
        return lines.size() == 1 ? lines : new Wrapped(lines, running, doubt).names();
    }

    private List<String> names() {
        List<Way> ways = new ArrayList<>(List.of(new Way("", 0, 0)));
        for (int end = 1; end <= lines.size(); end++) {
            Way best = new Way(lines.get(end - 1), 1, ways.get(end - 1).doubt + alone[end - 1]);
            for (int from = end - 2; from >= Math.max(0, end - LINES); from--) {
                best = better(best, from, end, ways.get(from).doubt);
            }
            ways.add(best);
        }
        LinkedList<String> names = new LinkedList<>();
        for (int end = lines.size(); end > 0; end -= ways.get(end).lines) {
            names.addFirst(ways.get(end).name);
        }
        return names;
    }

    private Way better(Way best, int from, int end, int before) {
        boolean wrapped = running || areHyphenated(lines.subList(from, end - 1));
        int room = best.doubt - before - (wrapped ? 0 : NAME_OVER_LINES) + (running ? 1 : 0);
        if (room <= 0) {
            return best;
        }
        return spellings(lines.subList(from, end)).stream()
                .filter(Wrapped::isOneName)
                .map(name -> new Way(name, end - from, doubt.applyAsInt(name)))
                .filter(way -> way.doubt < NOBODY || wrapped && named(from, end) < 2)
                .min(Comparator.comparingInt(Way::doubt))
                .filter(way -> way.doubt < room)
                .map(way -> new Way(way.name, way.lines, before + way.doubt + (wrapped ? 0 : NAME_OVER_LINES)))
                .orElse(best);
    }

    private static boolean areHyphenated(List<String> lines) {
        return lines.stream().allMatch(line -> HYPHEN.matcher(line).find());
    }

    // A hyphen at the end of a line may be the name's own; the likelier first.
    private static List<String> spellings(List<String> lines) {
        String first = lines.get(0);
        if (lines.size() == 1) {
            return List.of(first);
        }
        List<String> begun = new ArrayList<>();
        if (HYPHEN.matcher(first).find()) {
            begun.add(HYPHEN.matcher(first).replaceFirst("-"));
            begun.add(
                    Character.isLowerCase(lines.get(1).charAt(0)) ? 0 : 1,
                    HYPHEN.matcher(first).replaceFirst(""));
        } else {
            begun.add(first + " ");
        }
        return spellings(lines.subList(1, lines.size())).stream()
                .flatMap(rest -> begun.stream().map(one -> one + rest))
                .toList();
    }

    // Nobody is called the same twice, but somebody may be named twice; "of" and "de" are no names.
    private static boolean isOneName(String name) {
        List<String> words = Arrays.stream(Folded.words(name).split(" "))
                .filter(word -> word.length() > 2)
                .toList();
        return words.size() <= WORDS && new HashSet<>(words).size() == words.size();
    }

    private long named(int from, int end) {
        return Arrays.stream(alone, from, end).filter(one -> one != NOBODY).count();
    }
}
