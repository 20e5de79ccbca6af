package org.undersigned.intake.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.undersigned.OldSchema;

/** That what was recorded from tables before is still known by its rows, and what was taken back is so to its end. */
@QuarkusTest
class PreparationMigrationTest {

    private static final UUID APPLIED = UUID.randomUUID();
    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID SIGN_ON = UUID.randomUUID();
    private static final UUID LEFT_OUT = UUID.randomUUID();
    private static final UUID UNDECIDED = UUID.randomUUID();
    private static final UUID TO_RECORD = UUID.randomUUID();

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.flyway.locations")
    String[] locations;

    @Test
    void a_row_has_the_id_of_what_was_recorded_from_it() throws SQLException {
        OldSchema old = new OldSchema("before_preparation", database, locations);
        old.migrate("17");
        old.fill();
        brought(old, APPLIED, "current_timestamp");
        brought(old, OPEN, "null");
        row(old, APPLIED, 2, UUID.randomUUID(), "'NEW'", SIGN_ON);
        row(old, APPLIED, 3, LEFT_OUT, "'NEW'", null);
        row(old, OPEN, 2, UNDECIDED, "null", null);
        row(old, OPEN, 3, TO_RECORD, "'NEW'", null);
        old.migrate("18");
        assertEquals("NEW", decision(old, SIGN_ON));
        assertEquals("SKIP", decision(old, LEFT_OUT));
        assertNull(decision(old, UNDECIDED));
        assertEquals("NEW", decision(old, TO_RECORD));
        assertEquals(1, old.value(Integer.class, "prepared", "sheet_import", "id", APPLIED));
        assertEquals(0, old.value(Integer.class, "prepared", "sheet_import", "id", OPEN));
        assertTrue(old.value(Boolean.class, "recording_at is null", "sheet_import", "id", OPEN));
        old.update("sheet_import set taken_back_at = applied_at");
        old.migrate("23");
        assertEquals(3, old.value(Integer.class, "taken_back_to", "sheet_import", "id", APPLIED));
        assertEquals(0, old.value(Integer.class, "taken_back_to", "sheet_import", "id", OPEN));
    }

    private static String decision(OldSchema old, UUID row) throws SQLException {
        return old.value(String.class, "decision", "sheet_import_row", "id", row);
    }

    private static void brought(OldSchema old, UUID id, String appliedAt) throws SQLException {
        old.insert(
                "sheet_import (id, salt, revision_id, file_name, digest, sheets, row_count, heading, formulas, day_first,"
                        + " brought_at, brought_by, staged, staged_at, mapped_at, matched, matched_at, applied_at, version)"
                        + " values (?, ?, ?, 'f', 'd', '[]', 2, 1, '{}', false, current_timestamp, 'k', 3, current_timestamp,"
                        + " current_timestamp, 3, current_timestamp, " + appliedAt + ", 0)",
                id,
                OldSchema.BYTES,
                OldSchema.REVISION);
    }

    private static void row(OldSchema old, UUID of, int ordinal, UUID id, String decision, UUID signOn)
            throws SQLException {
        old.insert(
                "sheet_import_row (import_id, ordinal, id, line, cells, candidates, verdict, decision, sign_on_id)"
                        + " values (?, ?, ?, ?, '[]', '', 'NEW', " + decision + ", ?)",
                of,
                ordinal,
                id,
                ordinal,
                signOn);
    }
}
