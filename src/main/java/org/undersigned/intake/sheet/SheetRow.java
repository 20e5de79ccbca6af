package org.undersigned.intake.sheet;

import java.util.List;
import java.util.Map;
import org.undersigned.base.Plain;

/**
 * A row with something in it.
 *
 * @param number of the row or line in the file, from 1
 * @param cells as text, without blanks around; dates as {@code 2026-04-23}
 * @param formulas where a formula stands, as {@code D7}, by the index of its cell
 */
public record SheetRow(int number, List<String> cells, Map<Integer, String> formulas) {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_OF_ALL = 100_000;

    public SheetRow {
        if (cells.size() > MOST_COLUMNS) {
            throw new Spoiled("too_many_columns", String.valueOf(MOST_COLUMNS));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
            throw new Spoiled("cell_too_long", String.valueOf(number));
        }
        if (cells.stream().mapToInt(String::length).sum() > LONGEST_OF_ALL) {
            throw new Spoiled("row_too_long", String.valueOf(number));
        }
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** As {@code C} for 2. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    // Marks of order and blanks that do not break come with what is pasted into spreadsheets.
    static String cleaned(String cell) {
        String plain = cell.replace('\u00A0', ' ').replaceAll("[\\u200B-\\u200F\\uFEFF\\u00AD]", "");
        return plain.matches(Plain.LINE)
                ? plain.strip()
                : plain.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
