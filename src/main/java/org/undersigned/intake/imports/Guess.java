package org.undersigned.intake.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.State;
import org.undersigned.intake.sheet.SheetDate;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.ledger.Digest;
import org.undersigned.signon.SignOnKind;

/**
 * What a table is taken to say, before a person corrects it.
 *
 * @param heading the number of the row with the headings, or 0 where there is none
 */
record Guess(int heading, Map<Integer, Column> mapping) {

    private static final int MOST_BEFORE_A_HEADING = 20;

    /** @param first the first rows of the table */
    static Guess of(List<SheetRow> first) {
        SheetRow best = null;
        long most = 0;
        for (SheetRow row : first.subList(0, Math.min(first.size(), MOST_BEFORE_A_HEADING))) {
            Optional<Map<Integer, Column>> remembered = RememberedMapping.of(row.cells());
            if (remembered.isPresent()) {
                return new Guess(row.number(), remembered.get());
            }
            long known = row.cells().stream()
                    .filter(cell -> ColumnWords.whole(cell).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best == null
                ? new Guess(0, byContent(first))
                : new Guess(best.number(), ColumnWords.guess(best.cells()));
    }

    /** What the columns are where somebody says in which row their headings stand. */
    static Map<Integer, Column> at(SheetRow heading, List<SheetRow> rows) {
        return heading == null
                ? byContent(rows)
                : RememberedMapping.of(heading.cells()).orElseGet(() -> ColumnWords.guess(heading.cells()));
    }

    private static Map<Integer, Column> byContent(List<SheetRow> rows) {
        Map<Integer, Column> guess = new HashMap<>();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Integer name = null;
        for (int at = 0; at < columns; at++) {
            Column column = content(rows, at);
            if (column != null && !guess.containsValue(column)) {
                guess.put(at, column);
            } else if (column == null && name == null) {
                name = at;
            }
        }
        if (name != null) {
            guess.put(name, Column.NAME);
        }
        return guess;
    }

    private static Column content(List<SheetRow> rows, int at) {
        Map<Column, Predicate<String>> known = Map.of(
                Column.EMAIL, cell -> cell.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                Column.WEBSITE, cell -> cell.matches("(?i)(https?://|www\\.)\\S+"),
                Column.BIOGUIDE, cell -> cell.matches("[A-Z]\\d{6}"),
                Column.STATE, cell -> State.find(cell).isPresent(),
                Column.DATE, cell -> SheetDate.parse(cell, false).isPresent());
        List<String> cells = rows.stream()
                .map(row -> at < row.cells().size() ? row.cells().get(at) : "")
                .filter(cell -> !cell.isEmpty())
                .toList();
        return known.entrySet().stream()
                .filter(one -> !cells.isEmpty()
                        && cells.stream().filter(one.getValue()).count() * 3 >= cells.size() * 2L)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Of what kind the signers seem to be, of those that the letter asks for. */
    static SignOnKind kind(Map<Integer, Column> columns, Letter letter) {
        List<SignOnKind> likely = columns.containsValue(Column.BIOGUIDE)
                ? List.of(SignOnKind.MEMBER, SignOnKind.ORGANIZATION, SignOnKind.INDIVIDUAL)
                : columns.containsValue(Column.ORGANIZATION) || !columns.containsValue(Column.LAST_NAME)
                        ? List.of(SignOnKind.ORGANIZATION, SignOnKind.INDIVIDUAL, SignOnKind.MEMBER)
                        : List.of(SignOnKind.INDIVIDUAL, SignOnKind.MEMBER, SignOnKind.ORGANIZATION);
        return likely.stream().filter(kind -> kind.maySign(letter)).findFirst().orElse(SignOnKind.ORGANIZATION);
    }

    /** What tells one set of headings from another, whatever their case, marks and order of blanks. */
    static String key(List<String> headings) {
        return Digest.sha256(headings.stream().map(Folded::words).collect(Collectors.joining("\n")));
    }
}
