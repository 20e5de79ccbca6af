package org.undersigned.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.intake.imports.Column;
import org.undersigned.intake.imports.Decision;
import org.undersigned.intake.imports.ImportRow;
import org.undersigned.intake.imports.Progress;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.signon.PriorSignOns;

/**
 * A row of a table as it is shown: who it names, what else it says, and what can be decided about it.
 *
 * @param open whether anything can be decided
 */
record RowShown(ImportRow row, String name, String rest, List<Known> known, boolean open, UUID signOn) {

    /** One that may be meant. @param live whether they stand under the letter already */
    record Known(UUID id, String name, boolean live, boolean chosen) {}

    private static final Set<Column> NAMES =
            Set.of(Column.ORGANIZATION, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME);

    static List<RowShown> of(List<ImportRow> rows, SheetImport brought) {
        Set<UUID> meant = new HashSet<>();
        rows.forEach(row -> meant.addAll(row.candidates()));
        Map<UUID, String> names = names(meant);
        Set<UUID> live = PriorSignOns.live(brought.revision.letter, meant).keySet();
        Map<Integer, Column> columns = brought.columns();
        boolean open = brought.progress() == Progress.DECISIONS;
        return rows.stream()
                .map(row -> new RowShown(
                        row,
                        text(row, columns, true),
                        text(row, columns, false),
                        row.candidates().stream()
                                .filter(names::containsKey)
                                .map(id -> new Known(id, names.get(id), live.contains(id), id.equals(row.chosen)))
                                .toList(),
                        open && row.isOpen(),
                        brought.appliedAt != null && row.isToRecord() ? row.id : null))
                .toList();
    }

    private static Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            Organization.<Organization>list("id in ?1", ids).forEach(one -> names.put(one.id, one.name));
            Member.<Member>list("id in ?1", ids)
                    .forEach(one -> names.put(one.id, one.officialName + " (" + one.bioguide + ")"));
        }
        return names;
    }

    private static String text(ImportRow row, Map<Integer, Column> columns, boolean ofName) {
        List<String> parts = new ArrayList<>();
        List<String> cells = row.texts();
        columns.entrySet().stream()
                .filter(one -> NAMES.contains(one.getValue()) == ofName && one.getKey() < cells.size())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> parts.add(cells.get(one.getKey())));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(ofName ? ", " : " · "));
    }

    /** What was decided in a word: a decision's code, or {@code undecided}. */
    String decided() {
        return row.decision == null ? "undecided" : Codes.of(row.decision);
    }

    /** What the page shows as chosen, as its choice sends it: what was not changed there decides nothing. */
    public String was() {
        return row.decision == null
                ? ""
                : row.decision == Decision.KNOWN ? row.chosen.toString() : Codes.of(row.decision);
    }

    public boolean isNew() {
        return row.decision == Decision.NEW;
    }

    public boolean isSkipped() {
        return row.decision == Decision.SKIP;
    }
}
