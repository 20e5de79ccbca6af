package org.undersigned.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures over time, drawn twice, for broad and for narrow pages.
 *
 * @param isCloserLook whether it shows the last part of the chart before it
 */
public record Chart(List<Series> series, Drawing broad, Drawing tall, boolean isCloserLook) {

    // Beyond this the smaller would lie flat on the axis of the larger.
    private static final double MOST_DIFFERENCE = 20;
    private static final int CLOSER_LOOK_FIGURES = 6;
    private static final double CLOSER_LOOK_PART = 0.2;

    /** As many charts as it takes: units that differ too much in size do not share an axis. A single figure is not drawn. */
    public static List<Chart> of(List<Series> all, List<Event> events, Drawing.Writing writing) {
        List<Chart> charts = new ArrayList<>();
        for (List<Series> together : sharingAnAxis(all)) {
            List<Series> styled = styled(together);
            if (styled.stream().mapToInt(series -> series.dots().size()).sum() > 1) {
                charts.add(drawn(styled, events, writing, false));
                closerLook(styled).ifPresent(since -> charts.add(drawn(since(since, styled), events, writing, true)));
            }
        }
        return charts;
    }

    private static Chart drawn(List<Series> series, List<Event> events, Drawing.Writing writing, boolean isCloserLook) {
        return new Chart(
                series,
                Drawing.of(Drawing.Size.BROAD, series, events, writing),
                Drawing.of(Drawing.Size.TALL, series, events, writing),
                isCloserLook);
    }

    private static List<List<Series>> sharingAnAxis(List<Series> all) {
        List<List<Series>> charts = new ArrayList<>();
        for (Series series : all.stream()
                .sorted(Comparator.comparingDouble(Series::highest).reversed())
                .toList()) {
            charts.stream()
                    .filter(chart -> chart.size() < Series.STYLES.size())
                    .filter(chart -> chart.get(0).highest() <= series.highest() * MOST_DIFFERENCE)
                    .findFirst()
                    .orElseGet(() -> {
                        charts.add(new ArrayList<>());
                        return charts.get(charts.size() - 1);
                    })
                    .add(series);
        }
        return charts;
    }

    // The unit with the most figures has the line that is seen first.
    private static List<Series> styled(List<Series> together) {
        List<Series> ordered = together.stream()
                .sorted(Comparator.<Series>comparingInt(series -> -series.dots().size())
                        .thenComparing(series -> series.dots().get(0).day()))
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).styled(Series.STYLES.get(i)))
                .toList();
    }

    /** The first day of the last part, where most of the figures crowd in it. */
    private static Optional<LocalDate> closerLook(List<Series> series) {
        List<LocalDate> days = series.stream()
                .flatMap(one -> one.dots().stream())
                .map(Dot::day)
                .sorted()
                .toList();
        LocalDate last = days.get(days.size() - 1);
        long part = Math.round(ChronoUnit.DAYS.between(days.get(0), last) * CLOSER_LOOK_PART);
        List<LocalDate> crowd =
                days.stream().filter(day -> !day.isBefore(last.minusDays(part))).toList();
        boolean crowded = crowd.size() >= CLOSER_LOOK_FIGURES
                && crowd.size() * 2 >= days.size()
                && crowd.get(0).isBefore(last);
        return crowded ? Optional.of(crowd.get(0)) : Optional.empty();
    }

    private static List<Series> since(LocalDate day, List<Series> all) {
        return all.stream()
                .map(series -> series.since(day))
                .filter(series -> !series.dots().isEmpty())
                .toList();
    }

    public Dot first() {
        return dots().min(Comparator.comparing(Dot::day)).orElseThrow();
    }

    public Dot last() {
        return dots().max(Comparator.comparing(Dot::day)).orElseThrow();
    }

    /** Whether it marks the days of events. */
    public boolean hasEvents() {
        return !broad.events().isEmpty();
    }

    private Stream<Dot> dots() {
        return series.stream().flatMap(one -> one.dots().stream());
    }
}
