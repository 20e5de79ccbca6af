package org.undersigned.publishing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.undersigned.base.XmlText;

/**
 * Writes a table as a workbook, and a sheet that says where it comes from. It keeps one part in memory, whatever the whole is.
 *
 * <p>Texts are written as texts: no spreadsheet takes one for a formula.
 */
public final class XlsxOut implements AutoCloseable {

    /** How many lines one table can have; a sheet holds 1,048,576, its headings among them. */
    public static final int MOST = 1_000_000;

    /** @param marked whether what stands below it is not for everyone */
    public record Heading(String text, boolean marked) {}

    private static final String MARK = "FFE699";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int LONGEST = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Heading> headings;
    private final String note;
    private int line;

    /** @param note what stands above the headings, or null */
    public XlsxOut(OutputStream out, String name, String note, List<Heading> headings) {
        this.book = new Workbook(out, "Undersigned", null);
        this.sheet = book.newWorksheet(name);
        this.headings = headings;
        this.note = note;
    }

    /** Adds lines. A value is a text, number, day ({@code LocalDate}), moment ({@code LocalDateTime}), or null. */
    public void rows(List<List<Object>> part) throws IOException {
        if (line == 0) {
            begin(part);
        }
        for (List<Object> row : part) {
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, line, column, row.get(column));
            }
            line++;
        }
        sheet.flush();
    }

    // Widths and panes stand in front of the lines: those of the first part say how wide a column is.
    private void begin(List<List<Object>> part) {
        if (note != null) {
            text(sheet, line, 0, note);
            sheet.range(line, 0, line, headings.size() - 1)
                    .style()
                    .bold()
                    .fillColor(MARK)
                    .set();
            line++;
        }
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            text(sheet, line, column, heading.text());
            sheet.style(line, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            if (heading.marked()) {
                sheet.style(line, column).fillColor(MARK).set();
            }
            sheet.width(column, width(part, column));
        }
        line++;
        sheet.freezePane(1, line);
        sheet.setAutoFilter(line - 1, 0, headings.size() - 1);
    }

    private int width(List<List<Object>> part, int column) {
        int longest =
                part.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        int heading = headings.get(column).text().length();
        return Math.min(Math.max(Math.max(longest, Math.min(heading, 20)) + 2, NARROWEST), WIDEST);
    }

    private static int length(Object value) {
        return value == null
                ? 0
                : value instanceof LocalDateTime
                        ? MOMENT.length()
                        : value.toString().length();
    }

    /** Adds the sheet that says what the table is: pairs of what is said and its words. */
    public void about(String name, List<List<String>> facts) throws IOException {
        if (line == 0) {
            begin(List.of());
        }
        sheet.finish();
        Worksheet about = book.newWorksheet(name);
        about.width(0, 24);
        about.width(1, 100);
        for (int fact = 0; fact < facts.size(); fact++) {
            text(about, fact, 0, facts.get(fact).get(0));
            about.style(fact, 0).bold().verticalAlignment("top").set();
            text(about, fact, 1, facts.get(fact).get(1));
            about.style(fact, 1).wrapText(true).set();
        }
        about.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format(MOMENT).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format(DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            text(sheet, line, column, value.toString());
        }
    }

    // Written where it stands: texts that are shared are all kept in memory until the end.
    private static void text(Worksheet sheet, int line, int column, String text) {
        String plain = XmlText.of(text);
        sheet.inlineString(line, column, plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
