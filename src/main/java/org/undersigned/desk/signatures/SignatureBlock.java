package org.undersigned.desk.signatures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names under a letter in the order that offices use: leads, senators, representatives, organizations by reach, individuals. */
public record SignatureBlock(List<Section> sections) {

    /** What stands together, in its order. */
    public enum Group {
        LEADS,
        SENATE,
        HOUSE,
        NATIONAL,
        STATE,
        LOCAL,
        OTHER,
        INDIVIDUALS;

        /** Whether each signs for themselves, with room for a hand. */
        boolean isSigned() {
            return compareTo(HOUSE) <= 0;
        }
    }

    public record Section(Group group, List<Signature> signatures) {

        /** Whether they stand in two columns. */
        public boolean inColumns() {
            return group.isSigned();
        }

        public List<Signature> first(int most) {
            return signatures.size() <= most ? signatures : signatures.subList(0, most);
        }
    }

    static SignatureBlock of(Stream<Signature> signatures) {
        Map<Group, List<Signature>> groups = new EnumMap<>(Group.class);
        signatures.forEach(one ->
                groups.computeIfAbsent(one.group(), none -> new ArrayList<>()).add(one));
        return new SignatureBlock(groups.entrySet().stream()
                .map(one -> new Section(one.getKey(), one.getValue()))
                .toList());
    }

    public int size() {
        return sections.stream().mapToInt(one -> one.signatures.size()).sum();
    }

    public boolean has(Group group) {
        return sections.stream().anyMatch(one -> one.group == group);
    }
}
