package org.undersigned.publishing.seeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Problems;

/** A table with a header, whose cells are read as what they ought to be. */
final class CsvFile {

    private final List<NamedCsvRecord> rows;
    private final Problems problems;

    private CsvFile(List<NamedCsvRecord> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** @throws FileRefused where it cannot be read as a table, with the line behind the last that could */
    static CsvFile read(String name, byte[] bytes) {
        CsvFile file = new CsvFile(new ArrayList<>(), new Problems(name));
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            reader.forEach(file.rows::add);
            return file;
        } catch (CsvParseException broken) {
            throw file.problems.refusal(
                    file.rows.isEmpty()
                            ? 1
                            : (int) file.rows.get(file.rows.size() - 1).getStartingLineNumber() + 1,
                    "this cannot be read as a line of the table",
                    "as many cells as in the first line, and each quote closed");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws FileRefused if any cell was not what it ought to be */
    void each(Consumer<Row> read) {
        rows.forEach(row -> read.accept(new Row(row, problems)));
        problems.refuseAny();
    }

    /** One line of the table. */
    record Row(NamedCsvRecord cells, Problems problems) {

        String text(String column) {
            return read(column, text -> Optional.of(text).filter(one -> !one.isBlank()), "a text");
        }

        boolean has(String column) {
            return cells.findField(column).filter(one -> !one.isEmpty()).isPresent();
        }

        <T> T read(String column, Function<String, Optional<T>> read, String expected) {
            Optional<String> cell = cells.findField(column);
            Optional<T> value = cell.flatMap(read);
            if (value.isEmpty()) {
                String wrong = cell.map(one -> column + " is \"" + one + "\"").orElse("no column " + column);
                problems.add((int) cells.getStartingLineNumber(), wrong, expected);
            }
            return value.orElse(null);
        }
    }
}
