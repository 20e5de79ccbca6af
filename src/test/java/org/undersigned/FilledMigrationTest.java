package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What becomes of records that stood before members were corrected, and letters and campaigns struck. */
@QuarkusTest
class FilledMigrationTest {

    private static final String NOW = "current_timestamp";

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.flyway.locations")
    String[] locations;

    @Test
    void campaigns_and_letters_stand_and_are_struck_with_a_reason_alone() throws SQLException {
        OldSchema old = filled("before_whole_struck", "18");
        old.migrate("19");
        for (String table : new String[] {"campaign", "letter"}) {
            UUID id = table.equals("letter") ? OldSchema.LETTER : OldSchema.CAMPAIGN;
            assertTrue(old.value(Boolean.class, "struck_at is null and struck_reason is null", table, "id", id));
            assertThrows(SQLException.class, () -> old.update(table + " set struck_at = " + NOW));
            old.update(table + " set struck_at = " + NOW + ", struck_reason = 'r'");
        }
    }

    @Test
    void a_members_names_are_known_by_the_newest_list_of_their_terms() throws SQLException {
        OldSchema old = filled("before_corrected_members", "19");
        UUID older = roster(old, "2021-02-11");
        UUID newer = roster(old, "2024-01-01");
        UUID listed = member(old, "Z000001");
        UUID unlisted = member(old, "Z000002");
        term(old, listed, older);
        term(old, listed, newer);
        term(old, listed, roster(old, "2019-02-11"));
        old.migrate("20");
        assertEquals(newer, old.value(UUID.class, "named_by_id", "member", "id", listed));
        assertTrue(old.value(Boolean.class, "named_by_id is null", "member", "id", unlisted));
        assertTrue(old.value(Boolean.class, "terms_corrected_on is null", "member", "id", listed));
        assertTrue(old.value(Boolean.class, "corrects_id is null", "roster", "id", older));
        old.update("member set terms_corrected_on = '2026-01-05'");
        assertThrows(SQLException.class, () -> old.update("member set terms_corrected_on = '2026-01'"));
    }

    @Test
    void who_left_under_a_draft_was_never_seen_and_who_left_a_public_letter_was() throws SQLException {
        leaves("before_unseen", true);
        leaves("before_unseen_in_campaign", true, "letter");
        leaves("before_unseen_in_public", false, "letter", "campaign");
    }

    private void leaves(String schema, boolean unseen, String... published) throws SQLException {
        OldSchema old = filled(schema, "21");
        for (String table : published) {
            old.update(table + " set published_at = " + NOW);
        }
        UUID standing = signOn(old, "published_at, place", NOW + ", '" + UUID.randomUUID() + "'");
        UUID struck = signOn(old, "published_at, struck_at, struck_reason", NOW + ", " + NOW + ", 'r'");
        UUID withdrawn = signOn(old, "published_at, withdrawn_at, withdrawal_reason", NOW + ", " + NOW + ", 'r'");
        UUID superseded =
                signOn(old, "published_at, superseded_at, superseded_by", NOW + ", " + NOW + ", '" + standing + "'");
        UUID neverListed = signOn(old, "declined_at, declined_reason", NOW + ", 'r'");
        old.migrate("22");
        for (UUID left : new UUID[] {struck, withdrawn, superseded}) {
            assertEquals(unseen, leftUnseen(old, left), schema);
        }
        assertFalse(leftUnseen(old, standing));
        assertFalse(leftUnseen(old, neverListed));
    }

    private OldSchema filled(String name, String version) throws SQLException {
        OldSchema old = new OldSchema(name, database, locations);
        old.migrate(version);
        old.fill();
        return old;
    }

    private static UUID roster(OldSchema old, String day) throws SQLException {
        UUID id = UUID.randomUUID();
        old.insert(
                "roster (id, title, holds_on, loaded_at, salt, version) values (?, 'r', ?, current_timestamp, ?, 0)",
                id,
                day,
                OldSchema.BYTES);
        return id;
    }

    private static UUID member(OldSchema old, String bioguide) throws SQLException {
        UUID id = UUID.randomUUID();
        old.insert(
                "member (id, bioguide, first_name, last_name, official_name, sort_key, search_text, salt, version)"
                        + " values (?, ?, 'f', 'l', 'o', ?, 's', ?, 0)",
                id,
                bioguide,
                OldSchema.BYTES,
                OldSchema.BYTES);
        return id;
    }

    private static void term(OldSchema old, UUID member, UUID roster) throws SQLException {
        old.insert(
                "member_term (id, member_id, chamber, state, district, party, roster_id)"
                        + " values (?, ?, 'HOUSE', 'GU', 1, 'p', ?)",
                UUID.randomUUID(),
                member,
                roster);
    }

    private static UUID signOn(OldSchema old, String stands, String values) throws SQLException {
        UUID id = UUID.randomUUID();
        old.insert(
                "sign_on (id, campaign_id, letter_id, revision_id, kind, name, date_basis, assurance, received_at, list_key,"
                        + " search_text, salt, version, " + stands + ")"
                        + " values (?, ?, ?, ?, 'INDIVIDUAL', 'n', 'SIGNED', 'ATTESTED', current_timestamp, ?, 'n', ?, 0, "
                        + values + ")",
                id,
                OldSchema.CAMPAIGN,
                OldSchema.LETTER,
                OldSchema.REVISION,
                OldSchema.BYTES,
                OldSchema.BYTES);
        return id;
    }

    private static boolean leftUnseen(OldSchema old, UUID signOn) throws SQLException {
        return old.value(Boolean.class, "left_unseen", "sign_on", "id", signOn);
    }
}
