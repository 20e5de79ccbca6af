package org.undersigned.publishing.measures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column whose cells may be read in one of two ways, as 1.250 or 5/3/2024 may: those that can be read in only one of them tell
 * how the others are meant.
 */
final class TwoWays {

    private static final Set<Boolean> BOTH = Set.of(false, true);

    /** What a cell says, read in the one way or in the other; none where it says nothing so. */
    interface Reading {
        Optional<String> of(String cell, boolean otherwise);
    }

    private final Reading reading;
    private final Set<Boolean> ways;

    TwoWays(Reading reading, Collection<String> cells) {
        this.reading = reading;
        Set<Boolean> told = cells.stream().flatMap(cell -> told(cell).stream()).collect(Collectors.toSet());
        this.ways = told.size() == 1 ? told : BOTH;
    }

    private Optional<Boolean> told(String cell) {
        boolean otherwise = reading.of(cell, true).isPresent();
        return otherwise == reading.of(cell, false).isPresent() ? Optional.empty() : Optional.of(otherwise);
    }

    /** What a cell can mean: one thing, or two where nothing tells which, or nothing. */
    List<String> of(String cell) {
        List<String> all = read(cell, BOTH);
        return all.size() < 2 ? all : read(cell, ways);
    }

    private List<String> read(String cell, Set<Boolean> ways) {
        return ways.stream()
                .sorted()
                .flatMap(way -> reading.of(cell, way).stream())
                .distinct()
                .toList();
    }
}
