package org.undersigned.desk;

import java.time.Duration;
import java.time.Instant;

/** How long something waits, in its largest unit: {@code days}, {@code hours} or {@code minutes}. */
record Age(String unit, long number) {

    static Age of(Instant since, Instant now) {
        Duration waited = Duration.between(since, now);
        return waited.toDays() > 0
                ? new Age("days", waited.toDays())
                : waited.toHours() > 0
                        ? new Age("hours", waited.toHours())
                        : new Age("minutes", Math.max(0, waited.toMinutes()));
    }
}
