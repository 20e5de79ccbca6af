package org.undersigned.site.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Drawing.Writing PLAIN = new Drawing.Writing(
            figure -> figure.toPlainString(), exactness -> day -> day.toString().substring(0, exactness));

    @Test
    void units_are_never_joined_by_a_line() {
        Chart chart = only(series("agreements", 35, 135, 1_001), series("agencies", 72, 147));
        assertEquals(2, chart.broad().lines().size());
        assertEquals(3, chart.broad().lines().get(0).points().split(" ").length);
        assertEquals(2, chart.broad().lines().get(1).points().split(" ").length);
        assertEquals(
                List.of("a", "b"), chart.series().stream().map(Series::style).toList());
    }

    @Test
    void a_unit_with_one_figure_has_a_mark_and_no_line() {
        Chart chart = only(series("agreements", 35, 135), series("participants", 142));
        assertEquals(1, chart.broad().lines().size());
        assertEquals(3, chart.broad().marks().size());
    }

    @Test
    void a_single_figure_is_not_drawn() {
        assertEquals(List.of(), Chart.of(List.of(series("agencies", 72)), List.of(), PLAIN));
        assertEquals(List.of(), Chart.of(List.of(), List.of(), PLAIN));
    }

    @Test
    void units_of_very_different_size_do_not_share_an_axis() {
        List<Chart> charts =
                Chart.of(List.of(series("per cent", 1, 40), series("people", 900_000, 1_000_000)), List.of(), PLAIN);
        assertEquals(
                List.of("people", "per cent"),
                charts.stream()
                        .map(chart -> chart.first().label())
                        .map(ChartTest::unit)
                        .toList());
    }

    @Test
    void more_units_than_can_be_told_apart_become_several_charts() {
        List<Series> many = IntStream.range(0, 8)
                .mapToObj(i -> series("unit " + i, 10 + i, 20 + i))
                .toList();
        List<Chart> charts = Chart.of(many, List.of(), PLAIN);
        assertEquals(
                List.of(6, 2),
                charts.stream().map(chart -> chart.series().size()).toList());
    }

    @Test
    void where_most_figures_crowd_at_the_end_a_closer_look_follows() {
        List<Dot> dots = Stream.concat(
                        Stream.of(dot("2011-07-02", 72)),
                        IntStream.rangeClosed(1, 9).mapToObj(month -> dot("2025-0" + month + "-01", 100 * month)))
                .toList();
        List<Chart> charts = Chart.of(List.of(new Series("agreements", "", dots)), List.of(), PLAIN);
        assertEquals(2, charts.size());
        assertFalse(charts.get(0).isCloserLook());
        assertTrue(charts.get(1).isCloserLook());
        assertEquals("2025-01-01", charts.get(1).first().date());
    }

    @Test
    void everything_stays_inside_the_drawing_from_one_to_a_million() {
        Chart chart = only(series("people", 1, 50_000, 1_000_000, 999_999));
        for (Drawing drawing : List.of(chart.broad(), chart.tall())) {
            double left = Double.parseDouble(drawing.left());
            assertTrue(left > Labels.width("1000000"), "room for the axis");
            for (String point : drawing.lines().get(0).points().split(" ")) {
                double x = Double.parseDouble(point.split(",")[0]);
                double y = Double.parseDouble(point.split(",")[1]);
                assertTrue(x >= left && x <= drawing.size().width, point);
                assertTrue(y >= Drawing.TOP - 0.1 && y <= drawing.size().bottom(), point);
            }
        }
    }

    @Test
    void figures_of_one_day_can_be_drawn() {
        Chart chart = Chart.of(
                        List.of(new Series("agreements", "", List.of(dot("2025-01-20", 134), dot("2025-01-20", 135)))),
                        List.of(),
                        PLAIN)
                .get(0);
        assertEquals(2, chart.broad().marks().size());
    }

    @Test
    void events_outside_the_time_of_the_figures_are_left_out() {
        Chart chart = Chart.of(
                        List.of(series("agreements", 1, 2)),
                        List.of(new Event(LocalDate.of(1999, 1, 1), "1"), new Event(LocalDate.of(2020, 6, 1), "2")),
                        PLAIN)
                .get(0);
        assertEquals(
                List.of("2"),
                chart.broad().events().stream().map(Drawing.Tick::text).toList());
    }

    private static Chart only(Series... series) {
        List<Chart> charts = Chart.of(List.of(series), List.of(), PLAIN);
        assertEquals(1, charts.size());
        return charts.get(0);
    }

    /** One figure at the beginning of each year from 2020 on, each labelled with its unit. */
    private static Series series(String unit, double... figures) {
        return new Series(
                unit,
                "",
                IntStream.range(0, figures.length)
                        .mapToObj(i ->
                                new Dot(LocalDate.of(2020 + i, 1, 15), figures[i], unit + ": " + (long) figures[i], ""))
                        .toList());
    }

    private static Dot dot(String day, double figure) {
        return new Dot(LocalDate.parse(day), figure, String.valueOf((long) figure), day);
    }

    private static String unit(String label) {
        return label.substring(0, label.indexOf(':'));
    }
}
