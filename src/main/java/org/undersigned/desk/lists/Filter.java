package org.undersigned.desk.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.base.Codes;
import org.undersigned.base.Finder;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Typed;
import org.undersigned.base.Unmarked;

/**
 * What a list can be narrowed by.
 *
 * @param choices what there is to choose from, given what is chosen
 * @param narrow is given a value that was checked
 * @param apart whether the form keeps it among those that are asked for seldom
 */
public record Filter(
        String code,
        Kind kind,
        Function<String, List<Choice>> choices,
        BiConsumer<Finder<?>, String> narrow,
        boolean apart) {

    public enum Kind {
        WORDS,
        CHOICE,
        /** As {@code CHOICE}, but made elsewhere on the page; the form only keeps it. */
        KEPT,
        /** A record that has too many like it to choose from: another page leads here, and the form says which one it is. */
        ONE,
        DAY
    }

    /** @param label null where the value is a code that the list has a word for */
    public record Choice(String value, String label) {}

    /** The code of the one that is asked in the words of its list. */
    static final String WORDS = "q";

    private static final int MOST_WORDS = 10;

    /** Words, and what they ask. */
    public static Filter typed(BiConsumer<Finder<?>, String> narrow) {
        return typed(WORDS, narrow);
    }

    private static Filter typed(String code, BiConsumer<Finder<?>, String> narrow) {
        return new Filter(code, Kind.WORDS, none -> List.of(), narrow, false);
    }

    /** Words of which each must begin a word of a folded text. */
    public static Filter words(String searchText) {
        return words(WORDS, searchText);
    }

    public static Filter words(String code, String searchText) {
        return typed(code, (finder, typed) -> {
            String words = Folded.words(typed);
            if (words.isEmpty()) {
                finder.and("1 = 0");
            }
            Arrays.stream(words.split(" "))
                    .limit(MOST_WORDS)
                    .forEach(word -> finder.and(searchText + " like ?", "% " + word + "%"));
        });
    }

    /** Part of a text of which there are few, so that it is not kept folded; marks and case do not matter. */
    public static Filter part(String text) {
        return typed((finder, typed) -> finder.and(holds(text), anywhere(typed)));
    }

    /** The same of a text that is translated: as it was written, or in any other language. */
    public static Filter partInAnyLanguage(String text) {
        int field = text.lastIndexOf('.');
        String translated = "exists (select 1 from %s.translations t where %s)"
                .formatted(text.substring(0, field), holds("t" + text.substring(field)));
        return typed(
                (finder, typed) -> finder.and(holds(text) + " or " + translated, anywhere(typed), anywhere(typed)));
    }

    private static String holds(String text) {
        return Unmarked.in(text) + " like ? escape '!'";
    }

    private static String anywhere(String typed) {
        return "%" + Unmarked.of(typed).replaceAll("([!%_])", "!$1") + "%";
    }

    /** A constant, by its code. */
    public static <E extends Enum<E>> Filter code(String code, Class<E> type, BiConsumer<Finder<?>, E> narrow) {
        return new Filter(
                code,
                Kind.CHOICE,
                any -> Arrays.stream(type.getEnumConstants())
                        .map(one -> new Choice(Codes.of(one), null))
                        .toList(),
                (finder, value) -> narrow.accept(finder, Codes.find(type, value).orElseThrow()),
                false);
    }

    public static Filter choice(String code, Supplier<List<Choice>> choices, BiConsumer<Finder<?>, String> narrow) {
        return new Filter(code, Kind.CHOICE, any -> choices.get(), narrow, false);
    }

    /** @param name what a record is called, of which whoever is signed in may know */
    public static Filter one(String code, Function<UUID, Optional<String>> name, BiConsumer<Finder<?>, UUID> narrow) {
        return new Filter(
                code,
                Kind.ONE,
                id -> Typed.id(id).flatMap(name).map(called -> new Choice(id, called)).stream()
                        .toList(),
                (finder, id) -> narrow.accept(finder, UUID.fromString(id)),
                false);
    }

    public Filter chosenElsewhere() {
        return new Filter(code, Kind.KEPT, choices, narrow, apart);
    }

    /** Whether something is so. */
    public static Filter truth(String code, String ifTrue, String ifFalse) {
        return choice(
                code,
                () -> List.of(new Choice("true", null), new Choice("false", null)),
                (finder, value) -> finder.and(value.equals("true") ? ifTrue : ifFalse));
    }

    /** A day, and what it asks. */
    public static Filter day(String code, BiConsumer<Finder<?>, LocalDate> narrow) {
        return new Filter(
                code,
                Kind.DAY,
                none -> List.of(),
                (finder, value) -> narrow.accept(finder, LocalDate.parse(value)),
                false);
    }

    /** From the beginning of a day on. */
    public static Filter from(String code, String moment, ZoneId zone) {
        return day(code, (finder, day) -> finder.and(moment + " >= ?", begin(day, zone)));
    }

    /** Until the end of a day. */
    public static Filter until(String code, String moment, ZoneId zone) {
        return day(code, (finder, day) -> finder.and(moment + " < ?", begin(day.plusDays(1), zone)));
    }

    public Filter keptApart() {
        return new Filter(code, kind, choices, narrow, true);
    }

    /** @return the code of what is wrong with a value, or null */
    String wrong(String value) {
        return switch (kind) {
            case WORDS -> null;
            case CHOICE, KEPT, ONE ->
                choices.apply(value).stream().anyMatch(one -> one.value().equals(value)) ? null : "unknown_choice";
            case DAY -> PartialDate.parse(value).filter(PartialDate::isExact).isPresent() ? null : "not_a_day";
        };
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
