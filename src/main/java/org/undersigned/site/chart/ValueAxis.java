package org.undersigned.site.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A linear axis from zero (or below, where figures are) with round numbers on it. */
record ValueAxis(double from, double step, int steps) {

    private static final int FEWEST_STEPS = 3;

    /** @param whole whether only whole numbers stand on the axis, as all its figures are whole */
    static ValueAxis of(double lowest, double highest, boolean whole) {
        double span = Math.max(highest, 0) - Math.min(lowest, 0);
        double step = roundStep(span == 0 ? 1 : span / FEWEST_STEPS, whole);
        double from = Math.min(0, Math.floor(lowest / step) * step);
        return new ValueAxis(from, step, (int) Math.max(1, Math.ceil((Math.max(highest, 0) - from) / step)));
    }

    // The largest of 1, 2, 2.5, 5 and their tenfolds that is not above what is wanted.
    private static double roundStep(double wanted, boolean whole) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted) + 1e-9));
        return DoubleStream.of(5, 2.5, 2, 1)
                .map(round -> round * power)
                .filter(step -> step <= wanted * (1 + 1e-9) && (!whole || step == Math.rint(step)))
                .findFirst()
                .orElse(1);
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(this::tick).toList();
    }

    private BigDecimal tick(int number) {
        return BigDecimal.valueOf(from).add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(number)));
    }

    /** Where a value stands between the axis's ends: 0 below, 1 above. */
    double at(double value) {
        return (value - from) / (step * steps);
    }
}
