package org.undersigned.publishing.yaml;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Slug;

/** One value in a file, read as what it ought to be; where it is not there, or is wrong, which is noted, reading gives null. */
public final class Value {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD-\\uFFFF&&[^\\n\\t]]");
    private static final Pattern UUID_7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,4})?");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,14}(\\.\\d{1,4})?");

    private final Node node;
    private final String name;
    private final int line;
    private final Problems problems;

    Value(Node node, String name, int line, Problems problems) {
        this.node = node;
        this.name = name;
        this.line = line;
        this.problems = problems;
    }

    /** A text of several lines, perhaps. */
    public String text(int longest) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.STR)) {
            wrong("text, in quotes where it looks like a number or the like");
            return null;
        }
        String text = word();
        if (text == null) {
            return null;
        }
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            problems.add(
                    line, name + " has " + text.codePointCount(0, text.length()) + " characters", "1 to " + longest);
            return null;
        }
        return UNFIT.matcher(text).find() ? wrong("text without control characters or U+FFFD") : text;
    }

    public String line(int longest) {
        String text = text(longest);
        return text == null || text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text : wrong("text on one line");
    }

    public PartialDate date() {
        return read(PartialDate::parse, "a date: YYYY, YYYY-MM or YYYY-MM-DD");
    }

    public Instant instant() {
        return read(Value::parseInstant, "an instant in UTC such as 2026-02-03T15:00:00Z");
    }

    public UUID id() {
        return read(
                text -> UUID_7.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty(),
                "a UUID of version 7, in lower case");
    }

    public String slug() {
        return read(
                text -> Optional.of(text).filter(Slug::isOne),
                "words of a-z and 0-9 with a - between them, at most 100 characters");
    }

    public String language() {
        return read(
                text -> Optional.of(text).filter(one -> LANGUAGE.matcher(one).matches()),
                "a language such as en or es");
    }

    public ZoneId zone() {
        return read(
                text -> Optional.of(text)
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .map(ZoneId::of),
                "a time zone such as America/New_York");
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return read(text -> Codes.find(type, text), "one of " + Codes.all(type));
    }

    public Integer number(int least, int most) {
        return read(
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.valueOf(text)).filter(one -> one >= least && one <= most)
                        : Optional.empty(),
                "a whole number from " + least + " to " + most);
    }

    public BigDecimal figure() {
        return read(
                text -> FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty(),
                "a number");
    }

    public boolean flag() {
        Boolean flag = read(
                text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                "true or false");
        return Boolean.TRUE.equals(flag);
    }

    /** Finds what the value names. */
    public <T> T named(Function<String, Optional<T>> find, String expected) {
        return read(find, expected);
    }

    private <T> T read(Function<String, Optional<T>> read, String expected) {
        String word = word();
        if (word == null) {
            return null;
        }
        return read.apply(word).orElseGet(() -> wrong(expected));
    }

    private String word() {
        if (node == null || node instanceof ScalarNode) {
            return node == null ? null : ((ScalarNode) node).getValue();
        }
        problems.add(line, name + " is " + described(node), "a single value");
        return null;
    }

    public <T> T wrong(String expected) {
        problems.add(line, name + " is " + described(node), expected);
        return null;
    }

    // Both databases keep microseconds.
    private static Optional<Instant> parseInstant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(one -> one.getNano() % 1_000 == 0 && text.endsWith("Z"));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static String described(Node node) {
        if (node instanceof ScalarNode scalar) {
            String text = UNFIT.matcher(scalar.getValue()).replaceAll("?").replace('\n', ' ');
            return text.isEmpty() ? "empty" : "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
        }
        return node instanceof SequenceNode ? "a list" : "a mapping";
    }
}
