package org.undersigned.publishing.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.MeasureFields;
import org.undersigned.intake.sheet.SheetFile;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.intake.sheet.Spoiled;

/**
 * Figures as a spreadsheet saves or copies them, looked at before any is recorded.
 *
 * @param ignored headings that name no field
 */
public record MeasureTable(List<MeasureRow> rows, List<String> ignored) {

    public static final int MOST_ROWS = 2_000;
    private static final List<String> NEEDED = List.of("date", "value", "unit");

    /**
     * @throws Refusal {@code file_empty}, {@code headings_missing} with those that are, {@code too_many}, or why it is no table;
     *     its code has its limit behind a blank
     */
    public static MeasureTable read(String text, Campaign campaign) {
        List<SheetRow> lines = lines(text);
        List<String> headings = lines.get(0).cells();
        Set<String> named = new HashSet<>();
        // Of two columns that are called alike the first is read, and the other is said not to be.
        List<Optional<String>> fields = headings.stream()
                .map(heading -> Heading.field(heading, campaign.language).filter(named::add))
                .toList();
        refuseUnlessWhole(lines, fields);
        List<MeasureRow> rows = new ArrayList<>();
        Set<String> known = MeasureFields.known(campaign);
        Set<String> above = new HashSet<>();
        List<SheetRow> figures = lines.subList(1, lines.size());
        MeasureCells cells = new MeasureCells(campaign, fields, figures);
        figures.forEach(line -> rows.add(cells.row(line, known, above)));
        return new MeasureTable(rows, ignored(headings, fields));
    }

    private static List<SheetRow> lines(String text) {
        List<SheetRow> lines = new ArrayList<>();
        try (SheetFile table = SheetFile.ofText(text)) {
            table.each("", lines::add);
        } catch (Spoiled spoiled) {
            throw refused((spoiled.code + " " + spoiled.detail).strip());
        }
        if (lines.size() < 2) {
            throw refused("file_empty");
        }
        return lines;
    }

    private static void refuseUnlessWhole(List<SheetRow> lines, List<Optional<String>> fields) {
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
