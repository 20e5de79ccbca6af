package org.undersigned.desk;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.intake.imports.Column;
import org.undersigned.intake.imports.ImportRow;
import org.undersigned.intake.sheet.SheetRow;

/** A column of a table with some of what stands in it, to say what it is. */
record ColumnShown(int index, String letters, String heading, List<String> samples, String chosen) {

    private static final int SAMPLES = 3;
    private static final int LONGEST = 80;

    static List<ColumnShown> of(MappingForm form, List<ImportRow> rows) {
        int heading = form.heading().matches("\\d{1,6}") ? form.headingRow() : 0;
        int columns = rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
        List<ColumnShown> shown = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
            int column = at;
            String name = rows.stream()
                    .filter(row -> row.line == heading)
                    .map(row -> cell(row, column))
                    .findFirst()
                    .orElse("");
            List<String> samples = rows.stream()
                    .filter(row -> row.line > heading)
                    .map(row -> cell(row, column))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            shown.add(new ColumnShown(
                    at, SheetRow.letters(at), name, samples, form.columns().getOrDefault(at, "")));
        }
        return shown;
    }

    private static String cell(ImportRow row, int at) {
        String cell = at < row.texts().size() ? row.texts().get(at) : "";
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }

    public Column[] meanings() {
        return Column.values();
    }
}
