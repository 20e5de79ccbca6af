package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void what_may_be_typed_is_taken_and_what_may_not_is_named() {
        assertNull(Shape.line(3).problem(""));
        assertEquals("needed", Shape.line(3).needed().problem(""));
        assertEquals("too_long 3", Shape.line(3).problem("four"));
        assertEquals("not_plain", Shape.line(30).problem("two\nlines"));
        assertNull(Shape.text(30).problem("two\nlines"));
        assertEquals("not_plain", Shape.text(30).problem("\u0000"));
        assertEquals("not_a_date", Shape.date().problem("2026-02-30"));
        assertNull(Shape.date().problem("2026-02"));
        assertEquals("unknown_choice", Shape.choice(List.of("a", "b")).problem("a,b"));
        assertNull(Shape.choices(List.of("a", "b")).problem("a,b"));
        assertEquals("unknown_choice", Shape.choices(List.of("a", "b")).problem("a,c"));
        assertEquals("not_a_time", Shape.time().problem("2026-02-30 17:00"));
        assertEquals("not_a_time", Shape.time().problem("2026-05-31 17:00 America/New_York"));
        assertNull(Shape.time().problem(" 2026-05-31  17:00 "));
    }

    @Test
    void addresses_neither_hide_signs_nor_turn_the_reading_direction() {
        for (String sign : List.of("\u202E", "\u2066", "\u0000", "\uFFFD", " ")) {
            assertEquals("not_an_address", Shape.address().problem("https://example.org/" + sign + "gro"), sign);
            assertEquals("not_an_address", Shape.site().problem("example.org/" + sign + "gro"), sign);
            assertEquals("not_an_email", Shape.email().problem("a" + sign + "b@example.org"), sign);
        }
        assertNull(Shape.address().problem("https://example.org/a?b=ñ#c"));
        assertNull(Shape.email().problem("josé+x@example.org"));
    }

    @Test
    void a_moment_is_written_as_it_was_typed() {
        ZoneId zone = ZoneId.of("America/New_York");
        LocalDateTime typed = WallClock.parse(" 2026-05-31  17:00 ").orElseThrow();
        assertEquals(
                "2026-05-31 17:00", WallClock.show(WallClock.moment(typed, zone).orElseThrow(), zone));
        assertEquals(Optional.empty(), WallClock.moment(LocalDateTime.parse("2026-03-08T02:30"), zone));
    }
}
