package org.undersigned.publishing.seeds;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.undersigned.directory.State;
import org.undersigned.directory.ZipDistrict;

/** The table of ZIP codes and districts; tens of thousands of lines, so they go to the database in batches. */
final class ZipTable {

    private static final int BATCH = 2_000;

    static void load(CsvFile file) {
        List<ZipDistrict.Key> keys = new ArrayList<>();
        file.each(row -> keys.add(key(row)));
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> insert(keys, connection));
    }

    private static ZipDistrict.Key key(CsvFile.Row row) {
        String zip = row.read("zcta", text -> Optional.of(text).filter(one -> one.matches("\\d{5}")), "five digits");
        String state = row.read("state", text -> State.find(text).map(State::name), "a state's postal code");
        Integer district = MemberTable.district(row);
        return new ZipDistrict.Key(zip, state, district == null ? 0 : district);
    }

    private static void insert(List<ZipDistrict.Key> keys, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into zip_district (zip, state, district) values (?, ?, ?)")) {
            int waiting = 0;
            for (ZipDistrict.Key key : keys) {
                statement.setString(1, key.zip());
                statement.setString(2, key.state());
                statement.setInt(3, key.district());
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private ZipTable() {}
}
