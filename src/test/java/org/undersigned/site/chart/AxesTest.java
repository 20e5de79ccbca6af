package org.undersigned.site.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxesTest {

    @ParameterizedTest
    @CsvSource({
        "1500, '0 500 1000 1500'",
        "1, '0 1'",
        "3, '0 1 2 3'",
        "8, '0 2 4 6 8'",
        "147, '0 25 50 75 100 125 150'",
        "1000000, '0 250000 500000 750000 1000000'",
    })
    void values_begin_at_zero_and_count_in_round_numbers(double highest, String ticks) {
        assertEquals(ticks, plain(ValueAxis.of(0, highest, true).ticks()));
    }

    @Test
    void parts_of_one_stand_on_the_axis_where_figures_are_not_whole() {
        assertEquals("0 0.1 0.2 0.3 0.4", plain(ValueAxis.of(0, 0.35, false).ticks()));
    }

    @Test
    void figures_below_zero_are_on_the_axis_too() {
        ValueAxis axis = ValueAxis.of(-30, 100, true);
        assertTrue(axis.at(-30) >= 0 && axis.at(100) <= 1, axis.toString());
        assertTrue(axis.ticks().stream().anyMatch(tick -> tick.signum() == 0), axis.toString());
    }

    @Test
    void a_single_zero_has_an_axis() {
        assertTrue(ValueAxis.of(0, 0, true).ticks().size() >= 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-05, DAY",
        "2025-03-01, 2025-08-20, MONTH",
        "2017-01-15, 2026-03-15, YEAR",
        "1890-01-01, 2026-01-01, TEN_YEARS",
    })
    void ticks_are_as_close_as_their_words_have_room(LocalDate from, LocalDate to, TimeAxis.Tick tick) {
        assertEquals(tick, TimeAxis.of(from, to, 640).tick());
    }

    @Test
    void on_a_narrow_drawing_there_are_fewer_ticks() {
        LocalDate from = LocalDate.of(2011, 7, 2);
        LocalDate to = LocalDate.of(2026, 3, 15);
        assertEquals(
                4,
                TimeAxis.of(from, to, 300)
                        .ticks()
                        .get(0)
                        .toString()
                        .substring(0, 4)
                        .length());
        assertTrue(TimeAxis.of(from, to, 300).ticks().size()
                < TimeAxis.of(from, to, 640).ticks().size());
    }

    @Test
    void years_stand_at_new_year_and_in_round_numbers() {
        List<LocalDate> ticks = TimeAxis.of(LocalDate.of(2011, 7, 2), LocalDate.of(2026, 3, 15), 300)
                .ticks();
        assertEquals(
                List.of(2015, 2020, 2025),
                ticks.stream().map(LocalDate::getYear).toList());
        assertTrue(ticks.stream().allMatch(day -> day.getDayOfYear() == 1), ticks.toString());
    }

    @Test
    void one_day_has_an_axis() {
        LocalDate day = LocalDate.of(2025, 1, 20);
        TimeAxis axis = TimeAxis.of(day, day, 640);
        assertEquals(0, axis.at(day), 1e-9);
        assertTrue(axis.covers(day));
    }

    private static String plain(List<BigDecimal> ticks) {
        return String.join(
                " ",
                ticks.stream()
                        .map(tick -> tick.stripTrailingZeros().toPlainString())
                        .toList());
    }
}
