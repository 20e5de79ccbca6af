package org.undersigned.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;

/** Dates as people write them into spreadsheets, in English and in Spanish. */
public final class SheetDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?:\\s.*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:,?\\s.*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]{3,9} )?([a-z]{3,10}) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[a-z]{3,9} )?(\\d{1,2})(?:st|nd|rd|th)? (?:de |of )?([a-z]{3,10}) (?:de |del )?(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern MONTH_ONLY = Pattern.compile("([a-z]{3,10}) (?:de |del )?(\\d{4})");
    // As spreadsheets read years of two digits.
    private static final int CENTURY_BEFORE = 30;
    // By the first three letters, English and Spanish.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr", "abr"),
            List.of("may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug", "ago"),
            List.of("sep", "set"),
            List.of("oct"),
            List.of("nov"),
            List.of("dec", "dic"));

    /** @param dayFirst whether 3/4/2026 is in April, and not in March */
    public static Optional<PartialDate> parse(String text, boolean dayFirst) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return PartialDate.parse(iso.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return dayFirst
                    ? date(numbers.group(3), numbers.group(2), numbers.group(1))
                    : date(numbers.group(3), numbers.group(1), numbers.group(2));
        }
        return worded(Folded.words(text));
    }

    private static Optional<PartialDate> worded(String words) {
        Matcher day = DAY_FIRST.matcher(words);
        if (day.matches()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(words);
        if (month.matches()) {
            return date(month.group(3), month(month.group(1)), month.group(2));
        }
        Matcher only = MONTH_ONLY.matcher(words);
        return only.matches() && !month(only.group(1)).equals("0")
                ? PartialDate.parse(only.group(2) + "-" + two(month(only.group(1))))
                : Optional.empty();
    }

    /** Whether it tells by itself that the day stands first: true or false, or none where it does not tell. */
    public static Optional<Boolean> isDayFirst(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return first > 12 == second > 12 ? Optional.empty() : Optional.of(first > 12);
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            int whole = Integer.parseInt(year);
            if (year.length() == 2) {
                whole += whole < CENTURY_BEFORE ? 2_000 : 1_900;
            }
            return Optional.of(PartialDate.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String month(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(word.substring(0, 3))) {
                return String.valueOf(month + 1);
            }
        }
        return "0";
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private SheetDate() {}
}
