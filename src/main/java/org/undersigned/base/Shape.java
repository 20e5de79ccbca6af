package org.undersigned.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What may be typed into a field, and so how it is asked for.
 *
 * @param longest in characters, where anything may be typed
 * @param choices the values to choose among, in their order; empty where anything may be typed
 * @param offered what was typed there before, to be typed again
 * @param lines how many there may be, and which; null where it is no list of lines
 */
public record Shape(Kind kind, int longest, List<String> choices, boolean required, List<String> offered, Lines lines) {

    /** @param sense whether one can be understood, which whoever writes it says in words of their own */
    private record Lines(int most, Predicate<String> sense) {}

    /** As bundles have it: with a point, and without signs between thousands. */
    private static final String FIGURE = "-?\\d{1,14}(\\.\\d{1,4})?";

    private static final int MOST_LINES = 50;

    public enum Kind {
        LINE,
        TEXT,
        LINES,
        ADDRESS,
        SITE,
        EMAIL,
        SLUG,
        DATE,
        TIME,
        CHOICE,
        CHOICES,
        FIGURE,
        NUMBER
    }

    private Shape(Kind kind, int longest, List<String> choices) {
        this(kind, longest, choices, false, List.of(), null);
    }

    public static Shape line(int longest) {
        return new Shape(Kind.LINE, longest, List.of());
    }

    public static Shape text(int longest) {
        return new Shape(Kind.TEXT, longest, List.of());
    }

    /** Several, one a line. @param longest of each of them */
    public static Shape lines(int longest) {
        return lines(longest, MOST_LINES, line -> true);
    }

    /** @param sense whether a line that was written once can be written again */
    public static Shape lines(int longest, int most, Predicate<String> sense) {
        return new Shape(Kind.LINES, longest, List.of(), false, List.of(), new Lines(most, sense));
    }

    /** On the web. */
    public static Shape address() {
        return new Shape(Kind.ADDRESS, 2_000, List.of());
    }

    /** The same, also bare as {@code example.org}; see {@link WebAddress}. */
    public static Shape site() {
        return new Shape(Kind.SITE, 2_000, List.of());
    }

    /** Of a mailbox. */
    public static Shape email() {
        return new Shape(Kind.EMAIL, 320, List.of());
    }

    /** The last part of a public address. */
    public static Shape slug() {
        return new Shape(Kind.SLUG, Slug.LONGEST, List.of());
    }

    public static Shape date() {
        return new Shape(Kind.DATE, 10, List.of());
    }

    /** One of these, or nothing. */
    public static Shape choice(List<String> choices) {
        return new Shape(Kind.CHOICE, 0, choices);
    }

    /** A day and a time of it, as in {@code 2026-05-31 17:00}. */
    public static Shape time() {
        return new Shape(Kind.TIME, 20, List.of());
    }

    /** Any of these, as text with commas between. */
    public static Shape choices(List<String> choices) {
        return new Shape(Kind.CHOICES, 0, choices);
    }

    /** A number, perhaps with decimals. */
    public static Shape figure() {
        return new Shape(Kind.FIGURE, 20, List.of());
    }

    /** A whole number from 0 on. */
    public static Shape number(int most) {
        return new Shape(Kind.NUMBER, most, List.of());
    }

    public Shape needed() {
        return new Shape(kind, longest, choices, true, offered, lines);
    }

    public Shape optional() {
        return new Shape(kind, longest, choices, false, offered, lines);
    }

    public Shape offering(List<String> typedBefore) {
        return new Shape(kind, longest, choices, required, List.copyOf(typedBefore), lines);
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.LINES;
    }

    /** Whether it is read word by word. */
    public boolean isWritten() {
        return kind == Kind.LINE || kind == Kind.TEXT;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isSeveral() {
        return kind == Kind.CHOICES;
    }

    /** Whether what it said once can be said again. */
    public boolean takes(String said) {
        return problem(said) == null && (lines == null || said.lines().allMatch(lines.sense));
    }

    /** @return the code of what is wrong, with its limit where it has one, or null */
    public String problem(String typed) {
        if (typed.isEmpty()) {
            return required ? "needed" : null;
        }
        return switch (kind) {
            case LINE -> tooLong(typed, Plain.LINE);
            case TEXT -> tooLong(typed, Plain.TEXT);
            case LINES ->
                typed.lines().count() > lines.most
                        ? "too_many " + lines.most
                        : typed.lines()
                                .map(line -> tooLong(line, Plain.LINE))
                                .filter(problem -> problem != null)
                                .findFirst()
                                .orElse(null);
            case ADDRESS ->
                typed.length() > longest ? "too_long " + longest : typed.matches(Plain.WEB) ? null : "not_an_address";
            case SITE -> address().problem(WebAddress.whole(typed));
            case EMAIL ->
                typed.length() > longest ? "too_long " + longest : typed.matches(Plain.EMAIL) ? null : "not_an_email";
            case SLUG -> Slug.isOne(typed) ? null : "not_a_slug";
            case DATE -> Typed.isDateOrNothing(typed) ? null : "not_a_date";
            case TIME -> WallClock.parse(typed).isPresent() ? null : "not_a_time";
            case CHOICE -> choices.contains(typed) ? null : "unknown_choice";
            case CHOICES -> choices.containsAll(List.of(typed.split(","))) ? null : "unknown_choice";
            case FIGURE -> typed.matches(FIGURE) ? null : "not_a_figure";
            case NUMBER ->
                typed.matches("\\d{1,18}") && new BigDecimal(typed).compareTo(BigDecimal.valueOf(longest)) <= 0
                        ? null
                        : "not_a_number " + longest;
        };
    }

    private String tooLong(String typed, String allowed) {
        if (typed.length() > longest) {
            return "too_long " + longest;
        }
        return typed.matches(allowed) ? null : "not_plain";
    }
}
