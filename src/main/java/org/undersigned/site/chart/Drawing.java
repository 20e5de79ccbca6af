package org.undersigned.site.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One drawing of a chart, in the units of its view box; the template only sets it. */
public record Drawing(
        Size size,
        String left,
        List<Tick> values,
        List<Tick> times,
        List<Tick> events,
        List<Line> lines,
        List<Mark> marks,
        List<Text> labels) {

    /** The two sizes in which each chart is drawn, so that its type stays as large as the page's. */
    public enum Size {
        BROAD(720, 360),
        TALL(358, 320);

        public final int width;
        public final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        double right() {
            return width - 14;
        }

        public int bottom() {
            return height - 34;
        }
    }

    /** How numbers and dates are written on the axes. */
    public record Writing(Function<BigDecimal, String> figure, Function<Integer, Function<LocalDate, String>> date) {}

    public record Tick(String at, String text) {}

    /** @param anchor start, middle or end */
    public record Text(String x, String y, String anchor, String text) {}

    public record Line(String style, String points) {}

    public record Mark(String style, String path) {}

    static final double TOP = 34;
    private static final double SHORTEST_GAP = 14;

    static Drawing of(Size size, List<Series> all, List<Event> events, Writing writing) {
        ValueAxis values = ValueAxis.of(
                all.stream().mapToDouble(Series::lowest).min().orElse(0),
                all.stream().mapToDouble(Series::highest).max().orElse(0),
                all.stream().flatMap(series -> series.dots().stream()).allMatch(Dot::isWhole));
        double left = 12
                + values.ticks().stream()
                        .map(writing.figure)
                        .mapToDouble(Labels::width)
                        .max()
                        .orElse(0);
        List<LocalDate> days = days(all).sorted().toList();
        TimeAxis times = TimeAxis.of(days.get(0), days.get(days.size() - 1), size.right() - left);
        Plot plot = new Plot(size, left, values, times);
        return new Drawing(
                size,
                one(left),
                values.ticks().stream()
                        .map(tick -> new Tick(one(plot.y(tick.doubleValue())), writing.figure.apply(tick)))
                        .toList(),
                times.ticks().stream()
                        .map(day -> new Tick(
                                one(plot.x(day)),
                                writing.date.apply(times.tick().exactness).apply(day)))
                        .toList(),
                plot.events(events),
                all.stream()
                        .filter(series -> series.dots().size() > 1)
                        .map(plot::line)
                        .toList(),
                all.stream()
                        .filter(series -> !series.isDense())
                        .flatMap(plot::marks)
                        .toList(),
                plot.labels(all));
    }

    private static Stream<LocalDate> days(List<Series> all) {
        return all.stream().flatMap(series -> series.dots().stream()).map(Dot::day);
    }

    static String one(double number) {
        return BigDecimal.valueOf(Math.round(number * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Turns figures and days into places. */
    private record Plot(Size size, double left, ValueAxis values, TimeAxis times) {

        double x(LocalDate day) {
            return left + times.at(day) * (size.right() - left);
        }

        double y(double value) {
            return size.bottom() - values.at(value) * (size.bottom() - TOP);
        }

        // Of two that stand too close for their labels, the second goes without.
        List<Tick> events(List<Event> events) {
            List<Tick> ticks = new ArrayList<>();
            double last = Double.NEGATIVE_INFINITY;
            for (Event event : events) {
                if (times.covers(event.day())) {
                    double x = x(event.day());
                    boolean room = x - last >= SHORTEST_GAP;
                    ticks.add(new Tick(one(x), room ? event.label() : ""));
                    last = room ? x : last;
                }
            }
            return ticks;
        }

        Line line(Series series) {
            return new Line(
                    series.style(),
                    series.dots().stream()
                            .map(dot -> one(x(dot.day())) + "," + one(y(dot.value())))
                            .collect(Collectors.joining(" ")));
        }

        Stream<Mark> marks(Series series) {
            return series.dots().stream()
                    .map(dot -> new Mark(series.style(), Marks.at(series.style(), x(dot.day()), y(dot.value()))));
        }

        List<Text> labels(List<Series> all) {
            Labels labels = new Labels(left + 2, TOP - 14, size.width, size.bottom());
            all.stream()
                    .filter(series -> !series.isDense())
                    .forEach(series -> series.dots().forEach(dot -> labels.keepFree(x(dot.day()), y(dot.value()))));
            return Stream.of(Figure.LAST, Figure.FIRST, Figure.HIGHEST)
                    .flatMap(figure -> all.stream().map(figure::of))
                    .distinct()
                    .flatMap(dot -> labels.beside(x(dot.day()), y(dot.value()), dot.label()).stream())
                    .map(label -> new Text(one(label.x()), one(label.y()), label.anchor(), label.text()))
                    .toList();
        }
    }

    /** The figures of a series that a reader looks for first. */
    private enum Figure {
        LAST(series -> series.dots().get(series.dots().size() - 1)),
        FIRST(series -> series.dots().get(0)),
        HIGHEST(series -> series.dots().stream()
                .max(Comparator.comparingDouble(Dot::value))
                .orElseThrow());

        private final Function<Series, Dot> choice;

        Figure(Function<Series, Dot> choice) {
            this.choice = choice;
        }

        Dot of(Series series) {
            return choice.apply(series);
        }
    }
}
