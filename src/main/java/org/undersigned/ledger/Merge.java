package org.undersigned.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two people made of the same fields: as the second opened them, as the first saved them, as the second typed them. */
public record Merge(List<Line> lines) {

    /** @param field the ledger's name of it */
    public record Line(String field, String opened, String saved, String typed) {

        public boolean isChangedByThem() {
            return !saved.equals(opened);
        }

        public boolean isChangedByMe() {
            return !typed.equals(opened);
        }

        /** Both changed it, and not to the same. */
        public boolean isClash() {
            return isChangedByThem() && isChangedByMe() && !saved.equals(typed);
        }

        String merged() {
            return isChangedByMe() ? typed : saved;
        }
    }

    /** Fields that were not on the form stay as they were saved. */
    public static Merge of(Map<String, String> opened, Map<String, String> saved, Map<String, String> typed) {
        return new Merge(saved.entrySet().stream()
                .filter(now -> opened.containsKey(now.getKey()) && typed.containsKey(now.getKey()))
                .map(now -> new Line(now.getKey(), opened.get(now.getKey()), now.getValue(), typed.get(now.getKey())))
                .toList());
    }

    /** @param together fields that are read with each other: two people's changes of any of them are looked at by the second */
    public boolean hasClash(Set<String> together) {
        List<Line> read =
                lines.stream().filter(line -> together.contains(line.field())).toList();
        return lines.stream().anyMatch(Line::isClash)
                || read.stream().anyMatch(Line::isChangedByThem)
                        && read.stream().anyMatch(Line::isChangedByMe);
    }

    public Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.merged().equals(line.saved()))
                .forEach(line -> changes.put(line.field(), line.merged()));
        return changes;
    }
}
