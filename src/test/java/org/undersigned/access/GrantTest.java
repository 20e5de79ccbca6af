package org.undersigned.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final StaffMember somebody = StaffMember.of("Alex Example", "alex@example.org", "en", NOON);

    @Test
    void an_administrator_of_everything_may_do_everything_everywhere() {
        Grant grant = Grant.everywhere(somebody, Role.ADMINISTRATOR, NOON);
        assertTrue(grant.allows(Permission.RECORD, ONE));
        assertTrue(grant.allows(Permission.ADMINISTER, null));
    }

    @Test
    void an_editor_of_one_campaign_may_record_in_that_one_only() {
        Grant grant = Grant.in(ONE, somebody, Role.EDITOR, NOON);
        assertTrue(grant.allows(Permission.RECORD, ONE));
        assertFalse(grant.allows(Permission.RECORD, OTHER));
        assertFalse(grant.allows(Permission.RECORD, null));
        assertFalse(grant.allows(Permission.ADMINISTER, ONE));
    }
}
