package org.undersigned.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.Cases;

/** Workbooks with anything in them. */
class WorkbookTest {

    private static final List<String> WORDS = List.of(
            "Ávila",
            "n\u0303o\u0308",
            "“said”",
            "\"so\"",
            "'tis",
            "O’Neill",
            "R&D",
            "<b>",
            "]]>",
            "&amp;",
            "007",
            "1/2/2026",
            "=1+1",
            "a,b;c|d",
            "😀",
            "東京",
            "_x_");
    private static final List<String> BETWEEN = List.of(" ", "\n", "\r\n", "\t", "\u00A0", "\u2028");
    private static final List<String> AROUND = List.of("", "", "  ", "\n", "\t ", "\uFEFF", "\u200B");
    private static final List<String> BLANKS = List.of("", " ", " \n", "\t");
    private static final List<String> OF_NUMBERS = List.of("General", "0.00", "#,##0 \"days\"", "[Red]0", "0%");
    private static final List<String> OF_DATES =
            List.of("yyyy-MM-dd", "m/d/yy", "dd/mm/yyyy hh:mm", "[$-409]d. mmmm yyyy", "yyyy \"y\"");

    @TempDir
    Path folder;

    @Test
    void whatever_stands_in_a_workbook_is_read_again_row_by_row_and_cell_by_cell() {
        Cases.of(200, random -> {
            Path file = folder.resolve("table.xlsx");
            assertEquals(written(file, random), read(file));
        });
    }

    private static Map<Integer, List<String>> read(Path file) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        try (SheetFile table = SheetFile.open(file)) {
            table.each(table.sheets().get(0), row -> rows.put(row.number(), row.cells()));
        }
        return rows;
    }

    // What is to be read of it, by the numbers of its rows.
    private static Map<Integer, List<String>> written(Path file, Random random) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "a spreadsheet", "1.0")) {
            Worksheet sheet = book.newWorksheet("Signers & more");
            for (int at = random.nextInt(4); at < 25; at += 1 + random.nextInt(3)) {
                List<String> cells = write(sheet, at, random);
                if (!cells.isEmpty()) {
                    rows.put(at + 1, cells);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private static List<String> write(Worksheet sheet, int row, Random random) {
        List<String> cells = new ArrayList<>();
        for (int at = random.nextInt(30); at > 0; at--) {
            cells.add(write(sheet, row, cells.size(), random));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String write(Worksheet sheet, int row, int column, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> writeBlank(sheet, row, column, random);
            case 2 -> writeNumber(sheet, row, column, random);
            case 3 -> writeDate(sheet, row, column, random);
            default -> writeText(sheet, row, column, random);
        };
    }

    private static String writeBlank(Worksheet sheet, int row, int column, Random random) {
        sheet.value(row, column, any(BLANKS, random));
        return "";
    }

    private static String writeNumber(Worksheet sheet, int row, int column, Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(6));
        boolean exact = random.nextBoolean();
        sheet.value(row, column, exact ? number : (Number) number.doubleValue());
        sheet.style(row, column).format(any(OF_NUMBERS, random)).set();
        BigDecimal kept = exact ? number : BigDecimal.valueOf(number.doubleValue());
        return kept.stripTrailingZeros().toPlainString();
    }

    private static String writeDate(Worksheet sheet, int row, int column, Random random) {
        LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(73_000));
        if (random.nextBoolean()) {
            sheet.value(row, column, day);
        } else {
            sheet.value(row, column, day.atTime(random.nextInt(24), random.nextInt(60)));
        }
        sheet.style(row, column).format(any(OF_DATES, random)).set();
        return day.toString();
    }

    private static String writeText(Worksheet sheet, int row, int column, Random random) {
        StringBuilder text = new StringBuilder(any(AROUND, random));
        List<String> words = new ArrayList<>();
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            words.add(any(WORDS, random));
            text.append(words.get(words.size() - 1)).append(more == 1 ? any(AROUND, random) : any(BETWEEN, random));
        }
        if (random.nextBoolean()) {
            sheet.value(row, column, text.toString());
        } else {
            sheet.inlineString(row, column, text.toString());
        }
        return String.join(" ", words);
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
