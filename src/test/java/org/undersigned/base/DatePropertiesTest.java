package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;

/** What holds of every date, exact or not, and of every moment, in every zone. */
class DatePropertiesTest {

    private static final int CASES = 2_000;
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();
    private static final int[] EXACTNESS = {4, 7, 10};

    @Test
    void a_date_lies_between_its_first_day_and_its_last_and_is_read_as_it_is_written() {
        Cases.of(CASES, random -> {
            LocalDate day = day(random);
            PartialDate date = partial(day, random);
            assertEquals(Optional.of(date), PartialDate.parse(" " + date + " "));
            assertFalse(date.firstDay().isAfter(day), date.text());
            assertFalse(date.lastDay().isBefore(day), date.text());
            assertEquals(date.isExact(), date.firstDay().equals(date.lastDay()));
        });
    }

    @Test
    void dates_are_ordered_by_their_last_days() {
        Cases.of(CASES, random -> {
            PartialDate one = partial(day(random), random);
            PartialDate other = partial(day(random), random);
            PartialDate third = partial(day(random), random);
            assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
                assertTrue(one.compareTo(third) <= 0, one + ", " + other + ", " + third);
            }
        });
    }

    @Test
    void what_is_not_a_date_is_none_and_breaks_nothing() {
        Cases.of(CASES, random -> {
            StringBuilder text = new StringBuilder(partial(day(random), random).text());
            text.setCharAt(random.nextInt(text.length()), "0123456789-/ x".charAt(random.nextInt(14)));
            PartialDate.parse(text.toString())
                    .ifPresent(date -> assertEquals(text.toString().strip(), date.text()));
        });
    }

    @Test
    void a_time_that_there_is_in_a_zone_is_written_as_it_was_read() {
        Cases.of(CASES, random -> {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            LocalDateTime typed = day(random).atTime(random.nextInt(24), random.nextInt(60));
            WallClock.moment(typed, zone)
                    .ifPresentOrElse(
                            moment -> assertEquals(Optional.of(typed), WallClock.parse(WallClock.show(moment, zone))),
                            () -> assertTrue(
                                    zone.getRules().getTransition(typed).isGap(), typed + " in " + zone));
        });
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
    }

    private static PartialDate partial(LocalDate day, Random random) {
        return new PartialDate(day.toString().substring(0, EXACTNESS[random.nextInt(3)]));
    }
}
