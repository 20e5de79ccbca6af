package org.undersigned.site.chart;

import java.time.LocalDate;

/**
 * One dated figure.
 *
 * @param day where it stands on the axis of time; the middle of a month or year where only that is known
 * @param label the figure in words, such as {@code over 1,500}
 * @param date its date in words, as exactly as it is known
 */
public record Dot(LocalDate day, double value, String label, String date) {

    boolean isWhole() {
        return value == Math.rint(value);
    }
}
