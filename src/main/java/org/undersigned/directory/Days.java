package org.undersigned.directory;

import jakarta.persistence.Embeddable;
import org.undersigned.base.PartialDate;

/** From when until when a seat was held; the same day twice where it is known of that day alone. */
@Embeddable
record Days(PartialDate fromOn, PartialDate tillOn) {

    /** @param on the day on which it is known where its first and last are not */
    static Days of(PartialDate from, PartialDate till, PartialDate on) {
        return from == null || till == null ? new Days(on, on) : new Days(from, till);
    }

    /** Whether they share a day; not that alone on which one term ends and another begins. */
    boolean meet(Days other) {
        int most = isOne() || other.isOne() ? 0 : -1;
        return fromOn.compareTo(other.tillOn) <= most && other.fromOn.compareTo(tillOn) <= most;
    }

    private boolean isOne() {
        return fromOn.equals(tillOn);
    }
}
