package org.undersigned;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A schema beside the one that the application uses, as it was at an earlier version. */
public final class OldSchema {

    public static final UUID CAMPAIGN = UUID.randomUUID();
    public static final UUID LETTER = UUID.randomUUID();
    public static final UUID REVISION = UUID.randomUUID();
    public static final byte[] BYTES = {1};

    private final String name;
    private final DataSource database;
    private final String[] locations;

    public OldSchema(String name, DataSource database, String[] locations) {
        this.name = name;
        this.database = database;
        this.locations = locations;
    }

    public void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .schemas(name)
                .target(version)
                .load()
                .migrate();
    }

    /** A campaign with a letter and its wording. */
    public void fill() throws SQLException {
        insert(
                "campaign (id, slug, language, title, summary, created_at, salt, version)"
                        + " values (?, 'c', 'en', 'c', 'c', current_timestamp, ?, 0)",
                CAMPAIGN,
                BYTES);
        insert(
                "letter (id, campaign_id, slug, language, title, open_to_members, open_to_organizations, open_to_individuals,"
                        + " open_to_house, open_to_senate, withdrawn_individuals, created_at, salt, version)"
                        + " values (?, ?, 'l', 'en', 'l', true, true, true, true, true, 0, current_timestamp, ?, 0)",
                LETTER,
                CAMPAIGN,
                BYTES);
        insert(
                "revision (id, letter_id, ordinal, language, wording, sha256, excerpt, frozen_at, salt, version)"
                        + " values (?, ?, 1, 'en', 'w', ?, false, current_timestamp, ?, 0)",
                REVISION,
                LETTER,
                "0".repeat(64),
                BYTES);
    }

    public void insert(String into, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into \"" + name + "\"." + into)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    public void update(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("update \"" + name + "\"." + what)) {
            statement.executeUpdate();
        }
    }

    /** What one column of the only row holds. */
    public <T> T value(Class<T> type, String column, String table, String key, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select " + column + " from \"" + name + "\"." + table + " where " + key + " = ?")) {
            statement.setObject(1, id);
            ResultSet found = statement.executeQuery();
            found.next();
            return found.getObject(1, type);
        }
    }
}
