package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX file, read row by row. */
final class Workbook extends SheetFile {

    private static final Pattern NO_PART_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    // How a workbook writes signs that XML does not hold; of them only ends of lines are meant.
    private static final Pattern ESCAPED = Pattern.compile("_x00(?:0D|0A|09)_");
    private static final int MOST_DIGITS = 20;

    private final ReadableWorkbook workbook;
    private final Path copy;

    private Workbook(ReadableWorkbook workbook, Path copy) {
        this.workbook = workbook;
        this.copy = copy;
    }

    static Workbook of(Path file) {
        ZipGuard.Seen seen = ZipGuard.refuseUnlessWorkbook(file);
        // What some programs write has no formats, which tell dates from numbers.
        ReadingOptions options = new ReadingOptions(seen.formatted(), true);
        Path copy = null;
        try {
            copy = seen.dated().isEmpty() ? null : DateCells.asText(file, seen.dated());
            return new Workbook(new ReadableWorkbook((copy == null ? file : copy).toFile(), options), copy);
        } catch (IOException | RuntimeException broken) {
            DateCells.forget(copy);
            throw new Spoiled("broken_workbook");
        }
    }

    @Override
    public List<String> sheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    @Override
    void rows(String name, Consumer<SheetRow> reader) {
        Sheet sheet = workbook.findSheet(name).orElseThrow(() -> new Spoiled("broken_workbook"));
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                reader.accept(row(all.next()));
            }
        } catch (Spoiled spoiled) {
            throw spoiled;
        } catch (IOException | RuntimeException broken) {
            throw new Spoiled("broken_workbook");
        }
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> formulas = new HashMap<>();
        int last = row.getCellCount();
        while (last > 0 && isBlank(row.getCell(last - 1))) {
            last--;
        }
        for (int at = 0; at < last; at++) {
            Cell cell = row.getCell(at);
            if (cell != null && cell.getFormula() != null) {
                formulas.put(at, SheetRow.letters(at) + row.getRowNum());
            }
            cells.add(isBlank(cell) ? "" : SheetRow.cleaned(text(cell)));
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    private static boolean isBlank(Cell cell) {
        return cell == null
                || cell.getType() == CellType.EMPTY
                || cell.getFormula() == null
                        && (cell.getText() == null || cell.getText().isBlank());
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell) : number(cell.getRawValue());
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : ESCAPED.matcher(text).replaceAll(" ");
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && NO_PART_OF_A_DATE
                        .matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[yd].*");
    }

    private static String date(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException none) {
            return number(cell.getRawValue());
        }
    }

    // As it is shown, and not as 2.0E7.
    private static String number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
            return Math.abs(number.scale()) > MOST_DIGITS ? raw : number.toPlainString();
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DateCells.forget(copy);
        }
    }
}
