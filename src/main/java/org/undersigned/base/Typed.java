package org.undersigned.base;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody typed into a field. */
public final class Typed {

    /** Without blanks around it; {@code ""} for a field that did not come. */
    public static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Null where nothing was typed. */
    public static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** Of several lines; browsers send their ends as CR LF, whatever they were given, and programs as they like. */
    public static String lines(String typed) {
        return text(typed).replace("\r\n", "\n").replace('\r', '\n');
    }

    public static Optional<UUID> id(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Null where nothing, or no date, was typed. */
    public static PartialDate date(String typed) {
        return PartialDate.parse(typed).orElse(null);
    }

    public static boolean isDateOrNothing(String typed) {
        return typed.isEmpty() || PartialDate.parse(typed).isPresent();
    }

    /** Whether it is a date of which all lies behind a day. */
    public static boolean isAhead(String typed, LocalDate day) {
        return PartialDate.parse(typed).filter(date -> date.isAheadOf(day)).isPresent();
    }

    public static boolean isNumberOrNothing(String typed, int from, int to) {
        return typed.isEmpty()
                || typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= from && Integer.parseInt(typed) <= to;
    }

    /** Null where nothing was typed. */
    public static Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private Typed() {}
}
