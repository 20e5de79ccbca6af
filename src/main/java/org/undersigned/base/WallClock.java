package org.undersigned.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Times as people read them off a clock, written as {@code 2026-05-31 17:00}; which moment one is depends on the zone. */
public final class WallClock {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);

    public static Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip().replaceAll(" +", " "), LOCAL));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public static String show(Instant moment, ZoneId zone) {
        return LOCAL.format(moment.atZone(zone));
    }

    /** None in the hour that summer time leaves out. */
    public static Optional<Instant> moment(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).stream().findFirst().map(time::toInstant);
    }

    private WallClock() {}
}
