package org.undersigned.publishing.seeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
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

    static CsvFile read(String name, byte[] bytes) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            return new CsvFile(reader.stream().toList(), new Problems(name));
        } catch (java.io.IOException | CsvParseException broken) {
            throw new IllegalStateException(name + " is no CSV: " + broken.getMessage(), broken);
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
