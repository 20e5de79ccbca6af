package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
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
        assertEquals("not_a_time", Shape.time().problem("2026-05-31 17:00"));
        assertNull(Shape.time().problem("2026-05-31 17:00 America/New_York"));
    }

    @Test
    void a_moment_is_written_as_it_was_typed() {
        assertEquals(
                "2026-05-31 17:00 UTC",
                ZonedMoment.parse(" 2026-05-31  17:00 UTC ").orElseThrow().toString());
        assertEquals("not_a_time", Shape.time().problem("2026-03-08 02:30 America/New_York"));
    }
}
