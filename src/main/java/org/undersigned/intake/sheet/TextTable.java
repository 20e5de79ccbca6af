package org.undersigned.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table as text, whatever separates its columns. */
final class TextTable extends SheetFile {

    private static final int LONGEST_FIELD = 100_000;
    private static final Pattern HINT = Pattern.compile("(?i)sep=.?");
    private static final Pattern SHIELDED = Pattern.compile("(?s)'\\s*[=+\\-@'＝＋－＠].*");

    /** It is read more than once. */
    interface Text {
        Reader open() throws IOException;
    }

    private final Text text;
    private final char separator;

    static TextTable of(Path file) {
        try {
            Encoding encoding = Encoding.of(file);
            return new TextTable(() -> encoding.open(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TextTable(Text text) {
        this.text = text;
        try {
            refuseUnlessText();
            separator = Separator.of(beginning());
        } catch (CharacterCodingException noText) {
            throw new Spoiled("is_binary");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void refuseUnlessText() throws IOException {
        char[] some = new char[8_192];
        try (Reader in = text.open()) {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                for (int at = 0; at < length; at++) {
                    if (some[at] < ' ' && "\t\n\r\f\u000B\u001A".indexOf(some[at]) < 0) {
                        throw new Spoiled("is_binary");
                    }
                }
            }
        }
    }

    private String beginning() throws IOException {
        char[] beginning = new char[32_768];
        try (Reader in = text.open()) {
            int length = in.read(beginning);
            return new String(beginning, 0, Math.max(0, length));
        }
    }

    String whole() {
        StringWriter whole = new StringWriter();
        try (Reader in = text.open()) {
            in.transferTo(whole);
            return whole.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    void rows(String sheet, Consumer<SheetRow> reader) {
        try (Reader in = text.open();
                CsvReader<CsvRecord> lines =
                        Separator.reader(separator).maxBufferSize(LONGEST_FIELD).ofCsvRecord(in)) {
            for (CsvRecord line : lines) {
                SheetRow row = row(line);
                if (row.number() > 1 || !HINT.matcher(row.cells().get(0)).matches()) {
                    reader.accept(row);
                }
            }
        } catch (CsvParseException broken) {
            throw LongRow.in(text, separator, LONGEST_FIELD);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SheetRow row(CsvRecord line) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> formulas = new HashMap<>();
        int number = (int) line.getStartingLineNumber();
        for (String field : line.getFields()) {
            // A spreadsheet would reckon with it; what is shielded from that stands behind an apostrophe.
            if (field.startsWith("=")) {
                formulas.put(cells.size(), SheetRow.letters(cells.size()) + number);
            }
            cells.add(SheetRow.cleaned(SHIELDED.matcher(field).matches() ? field.substring(1) : field));
        }
        return new SheetRow(number, cells, formulas);
    }

    @Override
    public void close() {}
}
