package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.undersigned.OldSchema;

/** That what stands is given its campaign when the columns come. */
@QuarkusTest
class ReachMigrationTest {

    private static final UUID SIGN_ON = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID OF_NO_CAMPAIGN = UUID.randomUUID();

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.flyway.locations")
    String[] locations;

    @Test
    void sign_ons_and_the_words_that_stand_are_given_their_campaign() throws SQLException {
        OldSchema old = new OldSchema("before_reach", database, locations);
        old.migrate("11");
        old.fill();
        old.insert(
                "sign_on (id, letter_id, revision_id, kind, name, date_basis, assurance, received_at, list_key, search_text,"
                        + " salt, version) values (?, ?, ?, 'INDIVIDUAL', 'n', 'SIGNED', 'ATTESTED', current_timestamp, ?, 'n', ?, 0)",
                SIGN_ON,
                OldSchema.LETTER,
                OldSchema.REVISION,
                OldSchema.BYTES,
                OldSchema.BYTES);
        old.insert("sign_on_word (sign_on_id, content) values (?, ?)", SIGN_ON, OldSchema.BYTES);
        entry(old, ENTRY, "'" + OldSchema.CAMPAIGN + "'");
        entry(old, OF_NO_CAMPAIGN, "null");
        old.migrate("14");
        assertEquals(OldSchema.CAMPAIGN, campaign(old, "sign_on", "id", SIGN_ON));
        assertEquals(OldSchema.CAMPAIGN, campaign(old, "sign_on_word", "sign_on_id", SIGN_ON));
        assertEquals(OldSchema.CAMPAIGN, campaign(old, "ledger_entry_word", "entry_id", ENTRY));
        assertNull(campaign(old, "ledger_entry_word", "entry_id", OF_NO_CAMPAIGN));
    }

    private static void entry(OldSchema old, UUID id, String campaign) throws SQLException {
        old.insert(
                "ledger_entry (id, at, actor_kind, verb, subject_type, subject, is_public, fields, campaign_id)"
                        + " values (?, current_timestamp, 'STAFF', 'v', 't', ?, false, '', " + campaign + ")",
                id,
                id);
        old.insert("ledger_entry_word (entry_id, content) values (?, ?)", id, OldSchema.BYTES);
    }

    private static UUID campaign(OldSchema old, String table, String key, UUID id) throws SQLException {
        return old.value(UUID.class, "campaign_id", table, key, id);
    }
}
