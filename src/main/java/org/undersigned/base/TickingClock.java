package org.undersigned.base;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The time, in the zone of the publisher, as exact as both databases keep it. */
class TickingClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    Clock inTheZoneOf(Settings settings) {
        return Clock.tick(Clock.system(settings.zone()), MICROSECOND);
    }
}
