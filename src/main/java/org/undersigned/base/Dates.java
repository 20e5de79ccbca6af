package org.undersigned.base;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Dates as a language writes them, as exactly as they are known. */
public final class Dates {

    private static final Map<String, Dates> BY_LANGUAGE = Map.of(
            "en", new Dates(Locale.US, "d MMMM uuuu", "MMMM uuuu"),
            "es", new Dates(Locale.forLanguageTag("es-US"), "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu"));

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter shortMonth;

    private Dates(Locale locale, String day, String month) {
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
        this.time = DateTimeFormatter.ofPattern(day + ", HH:mm zzz", locale);
        this.clock = DateTimeFormatter.ofPattern(day + ", HH:mm", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("MMM uuuu", locale);
    }

    public static Dates in(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    public String show(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> YearMonth.parse(date.text()).format(month);
            default -> show(LocalDate.parse(date.text()));
        };
    }

    public String show(LocalDate date) {
        return date.format(day);
    }

    /** The short form for where there is little room, as exact as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} is long. */
    public String shortly(LocalDate date, int exactness) {
        return switch (exactness) {
            case 4 -> String.valueOf(date.getYear());
            case 7 -> date.format(shortMonth);
            default -> date.format(shortDay);
        };
    }

    /** As a clock on the wall shows it; in which zone has to be said beside it. */
    public String show(LocalDateTime time) {
        return time.format(clock);
    }

    public String show(ZonedDateTime moment) {
        return moment.format(time);
    }
}
