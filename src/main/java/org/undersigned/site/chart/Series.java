package org.undersigned.site.chart;

import java.time.LocalDate;
import java.util.List;

/** The figures of one unit, oldest first; only they are joined by a line. */
public record Series(String unit, String style, List<Dot> dots) {

    /** Line and mark are told apart by these; a chart with more units becomes several. */
    static final List<String> STYLES = List.of("a", "b", "c", "d", "e", "f");

    private static final int MOST_MARKS = 24;

    public Dot first() {
        return dots.get(0);
    }

    public Dot last() {
        return dots.get(dots.size() - 1);
    }

    /** Its mark as a legend shows it, in a box of 30 by 14. */
    public String sample() {
        return Marks.at(style, 15, 7);
    }

    double highest() {
        return dots.stream().mapToDouble(Dot::value).max().orElse(0);
    }

    double lowest() {
        return dots.stream().mapToDouble(Dot::value).min().orElse(0);
    }

    /** Whether marks would hide the line, and each other. */
    public boolean isDense() {
        return dots.size() > MOST_MARKS;
    }

    Series styled(String style) {
        return new Series(unit, style, dots);
    }

    Series since(LocalDate day) {
        return new Series(
                unit,
                style,
                dots.stream().filter(dot -> !dot.day().isBefore(day)).toList());
    }
}
