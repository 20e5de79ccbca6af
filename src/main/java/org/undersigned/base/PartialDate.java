package org.undersigned.base;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as exactly as it is known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
 *
 * <p>Where two are compared, each counts as its last day.
 */
@Schema(
        name = "PartialDate",
        type = SchemaType.STRING,
        pattern = "^\\d{4}(-\\d{2}){0,2}$",
        description = "A date as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD",
        examples = {"2021-02-12", "2021-02"})
public record PartialDate(@JsonValue String text) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** @throws DateTimeException if the text is no such date */
    public PartialDate {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("not a date: YYYY, YYYY-MM or YYYY-MM-DD");
        }
        lastDay(text);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date that the text gives, or none where it gives none. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(new PartialDate(text.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public LocalDate lastDay() {
        return lastDay(text);
    }

    public LocalDate firstDay() {
        return LocalDate.parse(text + "0000-01-01".substring(text.length()), DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** Whether all that it may be lies behind a day. */
    public boolean isAheadOf(LocalDate day) {
        return firstDay().isAfter(day);
    }

    public boolean isExact() {
        return text.length() == 10;
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return lastDay().compareTo(other.lastDay());
    }

    @Override
    public String toString() {
        return text;
    }
}
