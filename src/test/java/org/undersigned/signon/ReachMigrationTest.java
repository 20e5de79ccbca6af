package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** That what stands is given its campaign when the columns come, in a schema beside the one that the application uses. */
@QuarkusTest
class ReachMigrationTest {

    private static final String SCHEMA = "before_reach";
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID LETTER = UUID.randomUUID();
    private static final UUID SIGN_ON = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID OF_NO_CAMPAIGN = UUID.randomUUID();
    private static final byte[] BYTES = {1};

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.flyway.locations")
    String[] locations;

    @Test
    void sign_ons_and_the_words_that_stand_are_given_their_campaign() throws SQLException {
        migrate("11");
        try (Connection connection = database.getConnection()) {
            fill(connection);
        }
        migrate("14");
        try (Connection connection = database.getConnection()) {
            assertEquals(CAMPAIGN, campaign(connection, "sign_on", "id", SIGN_ON));
            assertEquals(CAMPAIGN, campaign(connection, "sign_on_word", "sign_on_id", SIGN_ON));
            assertEquals(CAMPAIGN, campaign(connection, "ledger_entry_word", "entry_id", ENTRY));
            assertEquals(null, campaign(connection, "ledger_entry_word", "entry_id", OF_NO_CAMPAIGN));
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .schemas(SCHEMA)
                .target(version)
                .load()
                .migrate();
    }

    private static void fill(Connection connection) throws SQLException {
        UUID revision = UUID.randomUUID();
        insert(
                connection,
                "campaign (id, slug, language, title, summary, created_at, salt, version)"
                        + " values (?, 'c', 'en', 'c', 'c', current_timestamp, ?, 0)",
                CAMPAIGN,
                BYTES);
        insert(
                connection,
                "letter (id, campaign_id, slug, language, title, open_to_members, open_to_organizations, open_to_individuals,"
                        + " open_to_house, open_to_senate, withdrawn_individuals, created_at, salt, version)"
                        + " values (?, ?, 'l', 'en', 'l', true, true, true, true, true, 0, current_timestamp, ?, 0)",
                LETTER,
                CAMPAIGN,
                BYTES);
        insert(
                connection,
                "revision (id, letter_id, ordinal, language, wording, sha256, excerpt, frozen_at, salt, version)"
                        + " values (?, ?, 1, 'en', 'w', ?, false, current_timestamp, ?, 0)",
                revision,
                LETTER,
                "0".repeat(64),
                BYTES);
        insert(
                connection,
                "sign_on (id, letter_id, revision_id, kind, name, date_basis, assurance, received_at, list_key, search_text,"
                        + " salt, version) values (?, ?, ?, 'INDIVIDUAL', 'n', 'SIGNED', 'ATTESTED', current_timestamp, ?, 'n', ?, 0)",
                SIGN_ON,
                LETTER,
                revision,
                BYTES,
                BYTES);
        insert(connection, "sign_on_word (sign_on_id, content) values (?, ?)", SIGN_ON, BYTES);
        entry(connection, ENTRY, CAMPAIGN);
        entry(connection, OF_NO_CAMPAIGN, null);
    }

    private static void entry(Connection connection, UUID id, UUID campaign) throws SQLException {
        insert(
                connection,
                "ledger_entry (id, at, actor_kind, verb, subject_type, subject, is_public, fields, campaign_id)"
                        + " values (?, current_timestamp, 'STAFF', 'v', 't', ?, false, '', " + quoted(campaign) + ")",
                id,
                id);
        insert(connection, "ledger_entry_word (entry_id, content) values (?, ?)", id, BYTES);
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "'" + id + "'";
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into \"" + SCHEMA + "\"." + into)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static UUID campaign(Connection connection, String table, String key, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select campaign_id from \"" + SCHEMA + "\"." + table + " where " + key + " = ?")) {
            statement.setObject(1, id);
            ResultSet found = statement.executeQuery();
            found.next();
            return found.getObject(1, UUID.class);
        }
    }
}
