package org.undersigned.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffSessionTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LIMIT = Duration.ofDays(30);
    private final StaffMember somebody = StaffMember.of("Alex Example", "alex@example.org", "en", NOON);
    private final StaffSession session = StaffSession.of(somebody, "token", null, NOON);

    @Test
    void a_session_ends_after_idleness() {
        assertTrue(session.isOpen(NOON.plus(IDLE).minusSeconds(1), IDLE, LIMIT));
        assertFalse(session.isOpen(NOON.plus(IDLE), IDLE, LIMIT));
    }

    @Test
    void a_session_ends_at_its_limit_however_busy_it_is() {
        session.lastUsedAt = NOON.plus(LIMIT).minusSeconds(2);
        assertTrue(session.isOpen(NOON.plus(LIMIT).minusSeconds(1), IDLE, LIMIT));
        assertFalse(session.isOpen(NOON.plus(LIMIT), IDLE, LIMIT));
    }

    @Test
    void whoever_is_disabled_is_out_with_a_session_still_open() {
        somebody.disable(NOON);
        assertFalse(session.isOpen(NOON.plusSeconds(1), IDLE, LIMIT));
    }

    @Test
    void its_last_use_is_written_once_a_minute_at_most() {
        assertFalse(session.isToBeTouched(NOON.plusSeconds(60)));
        assertTrue(session.isToBeTouched(NOON.plusSeconds(61)));
    }
}
