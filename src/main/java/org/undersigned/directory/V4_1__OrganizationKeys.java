package org.undersigned.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives the organizations that a database held before their keys; no rows of the record change. */
public class V4_1__OrganizationKeys extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    private record Known(String website, List<String> names) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into organization_key (content, organization_id) values (?, ?)")) {
            int waiting = 0;
            for (Map.Entry<UUID, Known> one : known(connection).entrySet()) {
                for (String key : OrganizationKeys.of(
                        one.getValue().names(), one.getValue().website())) {
                    insert.setString(1, key);
                    insert.setObject(2, one.getKey());
                    insert.addBatch();
                }
                if (++waiting % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static Map<UUID, Known> known(Connection connection) throws SQLException {
        Map<UUID, Known> known = new HashMap<>();
        read(
                connection,
                "select id, name, website from organization where merged_into is null",
                row -> known.put(
                        row.getObject(1, UUID.class),
                        new Known(row.getString(3), new ArrayList<>(List.of(row.getString(2))))));
        read(connection, "select organization_id, name from organization_alias", row -> {
            Known its = known.get(row.getObject(1, UUID.class));
            if (its != null) {
                its.names().add(row.getString(2));
            }
        });
        return known;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String query, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }
}
