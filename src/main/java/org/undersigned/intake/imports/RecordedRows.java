package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Which sign-on each row came to; told to the rows at the end and in their order, since otherwise each is looked for by itself. */
final class RecordedRows {

    private static final String TELL = "update sheet_import_row set sign_on_id = ? where import_id = ? and ordinal = ?";
    private static final int BATCH = 1_000;

    private final UUID importId;
    private final SortedMap<Integer, UUID> signOns = new TreeMap<>();

    RecordedRows(UUID importId) {
        this.importId = importId;
    }

    void add(ImportRow row, UUID signOn) {
        signOns.put(row.ordinal, signOn);
    }

    int count() {
        return signOns.size();
    }

    void tell() {
        Panache.getEntityManager().unwrap(Session.class).doWork(this::tell);
    }

    private void tell(Connection connection) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            int waiting = 0;
            for (Map.Entry<Integer, UUID> one : signOns.entrySet()) {
                tell.setObject(1, one.getValue());
                tell.setObject(2, importId);
                tell.setInt(3, one.getKey());
                tell.addBatch();
                if (++waiting % BATCH == 0) {
                    tell.executeBatch();
                }
            }
            tell.executeBatch();
        }
    }
}
