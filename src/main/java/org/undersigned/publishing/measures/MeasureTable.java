package org.undersigned.publishing.measures;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.MeasureFields;
import org.undersigned.publishing.csv.CsvIn;
import org.undersigned.publishing.csv.CsvIn.Line;

/**
 * Figures as a spreadsheet saves or copies them, looked at before any is recorded.
 *
 * @param ignored headings that name no field
 */
public record MeasureTable(List<MeasureRow> rows, List<String> ignored) {

    public static final int MOST_ROWS = 2_000;
    private static final List<String> NEEDED = List.of("date", "value", "unit");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * @throws Refusal {@code file_empty}, {@code not_csv}, {@code headings_missing} with those that are, {@code too_many};
     *     its code has its limit behind a blank
     */
    public static MeasureTable read(String text, Campaign campaign) {
        List<Line> lines = lines(text);
        List<Optional<String>> fields = lines.get(0).cells().stream()
                .map(heading -> Heading.field(heading, campaign.language))
                .toList();
        refuseUnlessWhole(lines, fields);
        List<MeasureRow> rows = new ArrayList<>();
        Set<String> known = MeasureFields.known(campaign);
        Set<String> above = new HashSet<>();
        MeasureCells cells = new MeasureCells(campaign);
        for (Line line : lines.subList(1, lines.size())) {
            rows.add(cells.row(line, fields, known, above));
        }
        return new MeasureTable(rows, ignored(lines.get(0).cells(), fields));
    }

    private static List<Line> lines(String text) {
        try {
            List<Line> lines = CsvIn.lines(new StringReader(text.strip()), separator(text.strip())).stream()
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
            if (lines.size() < 2) {
                throw refused("file_empty");
            }
            return lines;
        } catch (CsvParseException broken) {
            throw refused("not_csv");
        }
    }

    // The one that parts most headings.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char one : SEPARATORS) {
            most = count(first, one) > count(first, most) ? one : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private static void refuseUnlessWhole(List<Line> lines, List<Optional<String>> fields) {
        List<String> missing = NEEDED.stream()
                .filter(field -> !fields.contains(Optional.of(field)))
                .toList();
        if (!missing.isEmpty()) {
            throw refused("headings_missing " + String.join(", ", missing));
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw refused("too_many " + MOST_ROWS);
        }
    }

    private static Refusal refused(String code) {
        return new Refusal(code, "table");
    }

    private static List<String> ignored(List<String> headings, List<Optional<String>> fields) {
        return Stream.iterate(0, i -> i + 1)
                .limit(fields.size())
                .filter(i -> fields.get(i).isEmpty() && !headings.get(i).isBlank())
                .map(headings::get)
                .toList();
    }

    public List<MeasureRow> fresh() {
        return in("fresh");
    }

    public List<MeasureRow> in(String state) {
        return rows.stream().filter(row -> row.state().equals(state)).toList();
    }
}
