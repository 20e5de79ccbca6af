package org.undersigned.publishing.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.undersigned.directory.Listing.Held;

/** The table, one member a line: as congress-legislators publishes it, or as our own rosters are written. */
final class CsvPeople {

    private static final List<String> PUBLISHED =
            List.of("bioguide_id", "last_name", "first_name", "type", "state", "district", "party");
    private static final List<String> OURS =
            List.of("bioguide", "first", "last", "chamber", "state", "district", "party");

    /** @throws Unreadable where it is no such table */
    static void read(Reader in, Reading into) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            Iterator<NamedCsvRecord> all = rows.iterator();
            if (!all.hasNext()) {
                throw new Unreadable("nobody_listed", "");
            }
            NamedCsvRecord first = all.next();
            boolean published = columns(first);
            person(first, published, into);
            all.forEachRemaining(row -> person(row, published, into));
        } catch (CsvParseException broken) {
            throw new Unreadable("not_csv", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean columns(NamedCsvRecord first) {
        boolean published = !first.getHeader().contains("bioguide");
        List<String> missing = (published ? PUBLISHED : OURS)
                .stream().filter(one -> !first.getHeader().contains(one)).toList();
        if (!missing.isEmpty()) {
            throw new Unreadable("columns_missing", String.join(", ", missing));
        }
        return published;
    }

    private static void person(NamedCsvRecord row, boolean published, Reading into) {
        int line = (int) row.getStartingLineNumber();
        Reading.Names names = published
                ? new Reading.Names(
                        cell(row, "first_name"),
                        cell(row, "middle_name"),
                        cell(row, "last_name"),
                        cell(row, "suffix"),
                        cell(row, "nickname"),
                        cell(row, "full_name"))
                : new Reading.Names(
                        cell(row, "first"),
                        "",
                        cell(row, "last"),
                        "",
                        "",
                        cell(row, "name") + cell(row, "official_full"));
        List<Held> seats = into
                .seat(
                        line,
                        cell(row, published ? "type" : "chamber"),
                        cell(row, "state"),
                        cell(row, "district"),
                        cell(row, "party"))
                .stream()
                .toList();
        if (!seats.isEmpty()) {
            into.person(line, cell(row, published ? "bioguide_id" : "bioguide"), names, seats);
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private CsvPeople() {}
}
