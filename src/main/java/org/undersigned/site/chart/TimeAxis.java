package org.undersigned.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An axis of time with ticks at years, months or days, as many as have room. */
record TimeAxis(LocalDate from, LocalDate to, Tick tick) {

    /** How far ticks are apart, and how exactly they are written. */
    enum Tick {
        DAY(ChronoUnit.DAYS, 1, 10),
        WEEK(ChronoUnit.DAYS, 7, 10),
        MONTH(ChronoUnit.MONTHS, 1, 7),
        QUARTER(ChronoUnit.MONTHS, 3, 7),
        HALF_YEAR(ChronoUnit.MONTHS, 6, 7),
        YEAR(ChronoUnit.YEARS, 1, 4),
        TWO_YEARS(ChronoUnit.YEARS, 2, 4),
        FIVE_YEARS(ChronoUnit.YEARS, 5, 4),
        TEN_YEARS(ChronoUnit.YEARS, 10, 4),
        FIFTY_YEARS(ChronoUnit.YEARS, 50, 4);

        final ChronoUnit unit;
        final int amount;
        /** The length of the date that says what the tick stands for: a day, a month or a year. */
        final int exactness;

        Tick(ChronoUnit unit, int amount, int exactness) {
            this.unit = unit;
            this.amount = amount;
            this.exactness = exactness;
        }

        double daysApart() {
            return unit.getDuration().toHours() / 24.0 * amount;
        }
    }

    // Half the width of a broad label, in characters: a tick's text is never wider than it is apart from the next.
    private static final double DAY_LABEL = 104;
    private static final double MONTH_LABEL = 76;
    private static final double YEAR_LABEL = 46;

    /** @param width of the axis, in the units of the drawing, in which a letter is about 7 wide */
    static TimeAxis of(LocalDate first, LocalDate last, double width) {
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        Tick tick = Stream.of(Tick.values())
                .filter(one -> one.daysApart() / days * width >= room(one))
                .findFirst()
                .orElse(Tick.FIFTY_YEARS);
        LocalDate from = floor(first, tick);
        return new TimeAxis(from, last.isAfter(from) ? last : from.plusDays(1), tick);
    }

    private static double room(Tick tick) {
        return switch (tick.exactness) {
            case 10 -> DAY_LABEL;
            case 7 -> MONTH_LABEL;
            default -> YEAR_LABEL;
        };
    }

    // Years begin the axis where it counts years, so that a figure of their first days does not stand on the edge.
    private static LocalDate floor(LocalDate day, Tick tick) {
        return switch (tick.unit) {
            case YEARS -> day.withDayOfYear(1);
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = firstTick(); !day.isAfter(to); day = day.plus(tick.amount, tick.unit)) {
            ticks.add(day);
        }
        return ticks;
    }

    private LocalDate firstTick() {
        return switch (tick.unit) {
            case YEARS -> upTo(from.getYear(), tick.amount, from.withDayOfYear(1));
            case MONTHS -> from.plusMonths(Math.floorMod(1 - from.getMonthValue(), tick.amount));
            default -> from;
        };
    }

    private static LocalDate upTo(int year, int multiple, LocalDate newYear) {
        return newYear.plusYears(Math.floorMod(-year, multiple));
    }

    /** Where a day stands between the axis's ends: 0 first, 1 last. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
