package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Finder;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Rows;
import org.undersigned.base.Settings;
import org.undersigned.base.Worded;
import org.undersigned.publishing.csv.CsvOut;
import org.undersigned.publishing.xlsx.XlsxOut;

/**
 * A list as a file, however long: read and sent a part at a time, so that neither the list is held in memory nor a connection
 * to the database while a slow client takes its time.
 */
@ApplicationScoped
class ListFile {

    // By it spreadsheets know that names are in UTF-8.
    private static final char MARK = '\uFEFF';

    private final Cells cells;
    private final ListFacts facts;
    private final ZoneId zone;

    ListFile(Cells cells, ListFacts facts, Settings settings) {
        this.cells = cells;
        this.facts = facts;
        this.zone = settings.zone();
    }

    <R> StreamingOutput csv(Listing<R> list, Asked asked) {
        Rows<R> rows = list.rows(asked);
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(MARK);
            try (CsvOut table = new CsvOut(text)) {
                table.row(list.columns().stream().map(cells::heading).toArray());
                send(list, asked, rows, this::plain, part -> part.forEach(row -> table.row(row.toArray())));
            }
        };
    }

    <R> StreamingOutput xlsx(Listing<R> list, Asked asked) {
        Rows<R> rows = list.rows(asked);
        return out -> {
            try (XlsxOut table = table(list, out)) {
                int lines = send(list, asked, rows, this::typed, table::rows);
                table.about(cells.words().aboutSheet(), facts.of(list, asked, lines));
            }
        };
    }

    private XlsxOut table(Listing<?> list, OutputStream out) {
        return new XlsxOut(
                out,
                cells.words().sheet(list.code()),
                list.isOfTheDeskOnly() ? cells.words().deskOnlyNote() : null,
                list.columns().stream()
                        .map(one -> new XlsxOut.Heading(cells.heading(one), one.deskOnly()))
                        .toList());
    }

    private interface Said {
        Object of(Column<?> column, Object value);
    }

    private <R> int send(Listing<R> list, Asked asked, Rows<R> all, Said said, Finder.Out<List<List<Object>>> out)
            throws IOException {
        List<Column<R>> columns = list.columns();
        return all.each(
                list.order(asked),
                XlsxOut.MOST,
                rows -> rows.stream().map(row -> cells(columns, row, said)).toList(),
                out);
    }

    private static <R> List<Object> cells(List<Column<R>> columns, R row, Said said) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(one -> cells.add(said.of(one, one.value().apply(row))));
        return cells;
    }

    private Object plain(Column<?> column, Object value) {
        if (value instanceof Instant at) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        }
        return text(column, value);
    }

    private Object typed(Column<?> column, Object value) {
        if (value instanceof Instant at) {
            return at.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toLocalDateTime();
        }
        if (value instanceof PartialDate date && date.isExact()) {
            return LocalDate.parse(date.text());
        }
        return value instanceof Number ? value : text(column, value);
    }

    private Object text(Column<?> column, Object value) {
        return value instanceof Worded worded ? worded.text() : cells.text(column.code(), value);
    }
}
