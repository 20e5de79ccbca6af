package org.undersigned.publishing.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a table that {@link CsvOut} wrote, and gives back the texts as they were before. */
public final class CsvIn {

    public static List<List<String>> rows(Reader in) {
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(in)) {
            return lines.stream()
                    .map(line -> line.getFields().stream().map(CsvIn::plain).toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private CsvIn() {}
}
