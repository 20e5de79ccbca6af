package org.undersigned.publishing.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;

/** Writes a table as RFC 4180 has it, with shielded cells; what is null is an empty cell. */
public final class CsvOut implements AutoCloseable {

    private final CsvWriter lines;

    public CsvOut(Writer out) {
        lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    public void row(Object... cells) {
        lines.writeRecord(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : Cell.write(cell.toString()))
                .toList());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
