package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.directory.EarlierNames;
import org.undersigned.signon.SignOnKind;

/** The organizations that a table names and the directory does not, up to where its rows are judged. */
final class RowsAbove {

    private static final int READ_AT_ONCE = 500;

    /** @param about the number of the row, and whom it names */
    record Alike(String why, String about) {}

    private record Above(int line, String name) {}

    private final UUID importId;
    private final Instant mappedAt;
    private final EarlierNames names = new EarlierNames();
    private final List<Above> rows = new ArrayList<>();
    private int judged;

    private RowsAbove(SheetImport brought) {
        importId = brought.id;
        mappedAt = brought.mappedAt;
    }

    /** @param last those that the rows before were judged by, or null: they are read anew unless they are just these */
    static RowsAbove of(SheetImport brought, RowsAbove last) {
        return last != null && last.areOf(brought) ? last : read(brought);
    }

    // After a stop of the program, or where another node went on with it or somebody named the columns anew.
    private boolean areOf(SheetImport brought) {
        return importId.equals(brought.id) && mappedAt.equals(brought.mappedAt) && judged == brought.matched;
    }

    private static RowsAbove read(SheetImport brought) {
        RowsAbove above = new RowsAbove(brought);
        Map<Integer, Column> columns = brought.columns();
        Terms terms = brought.said();
        for (int after = 0; after < brought.matched; after += READ_AT_ONCE) {
            int upTo = Math.min(after + READ_AT_ONCE, brought.matched);
            for (ImportRow row : organizationsToAdd(brought.id, after, upTo)) {
                above.alike(row.line, Told.of(row.texts(), columns, terms));
                Panache.getEntityManager().detach(row);
            }
        }
        above.judged = brought.matched;
        return above;
    }

    /** Those judged behind an ordinal and up to another that name organizations which the directory does not hold. */
    private static List<ImportRow> organizationsToAdd(UUID importId, int after, int upTo) {
        return ImportRow.list(
                ImportRow.WINDOW + " and kind = ?4 and verdict in ?5 and chosen is null order by ordinal",
                importId,
                after,
                upTo,
                SignOnKind.ORGANIZATION,
                Verdict.OPEN);
    }

    /** The one that the next row may name again; it is one of these from now on. */
    Optional<Alike> alike(int line, Told told) {
        Optional<Alike> alike = names.next(told.name(), told.website()).map(found -> {
            Above one = rows.get(found.at());
            return new Alike("above_" + Codes.of(found.likeness()), one.line + ": " + one.name);
        });
        rows.add(new Above(line, told.name()));
        return alike;
    }

    void judged(int upTo) {
        judged = upTo;
    }
}
