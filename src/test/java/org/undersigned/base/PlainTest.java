package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void names_of_people_everywhere_are_plain() {
        for (String name : new String[] {
            "Jesús “Chuy” García", "O’Neill", "Ñandú 🚲", "<script>", "{config:x}", "=HYPERLINK(1)", "نجوى"
        }) {
            assertTrue(name.matches(Plain.LINE), name);
        }
    }

    @Test
    void control_signs_broken_bytes_and_turned_reading_are_not() {
        for (String name : new String[] {
            "a\u0000b",
            "a\nb",
            "a\tb",
            "a\uFFFDb",
            "a\uFFFEb",
            "a\uFFFFb",
            "a\u202Eb",
            "a\u2028b",
            "a\uD800b",
            "a\u0085b"
        }) {
            assertFalse(name.matches(Plain.LINE), name);
        }
    }

    @Test
    void notes_may_have_lines_and_may_be_long() {
        assertTrue("one\r\n\ttwo".matches(Plain.TEXT));
        assertTrue("x".repeat(600_000).matches(Plain.TEXT));
        assertFalse("a\u0000b".matches(Plain.TEXT));
        assertFalse("a\uFFFDb".matches(Plain.TEXT));
        assertFalse("a\uFFFEb".matches(Plain.TEXT));
        assertFalse("a\uFFFFb".matches(Plain.TEXT));
        assertFalse("a\uD800b".matches(Plain.TEXT));
    }
}
