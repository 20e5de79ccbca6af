package org.undersigned.publishing.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a table that {@link CsvOut} wrote, and gives back the texts as they were before. */
public final class CsvIn {

    /** @param number of the line in the file on which it begins, from 1 */
    public record Line(int number, List<String> cells) {}

    public static List<List<String>> rows(Reader in) {
        return lines(in, ',').stream().map(Line::cells).toList();
    }

    /** @throws de.siegmar.fastcsv.reader.CsvParseException where it is no table */
    public static List<Line> lines(Reader in, char separator) {
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(in)) {
            return lines.stream().map(CsvIn::line).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Line line(CsvRecord line) {
        return new Line(
                (int) line.getStartingLineNumber(),
                line.getFields().stream().map(Cell::read).toList());
    }

    private CsvIn() {}
}
