package org.undersigned.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A moment and the IANA zone in which people read it, written as {@code 2026-05-31 17:00 America/New_York}. */
public record ZonedMoment(Instant instant, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public static Optional<ZonedMoment> parse(String text) {
        String[] parts = text.strip().split(" +", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            ZoneId zone = ZoneId.of(parts[2]);
            LocalDateTime local = LocalDateTime.parse(parts[0] + " " + parts[1], LOCAL);
            // In the hour that summer time leaves out there is no such time.
            return zone.getRules().getValidOffsets(local).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ZonedMoment(local.atZone(zone).toInstant(), zone));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return LOCAL.format(instant.atZone(zone)) + " " + zone;
    }
}
