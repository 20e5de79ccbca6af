package org.undersigned.signon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.undersigned.directory.Chamber;

/** How many sign-ons a filter finds, and how many it would find with another choice in one of its fields. */
public record SignOnCounts(SignOnFilter filter, List<Group> groups) {

    /** Sign-ons that are alike in all that is filtered by, and how many. */
    public record Group(
            SignOnKind kind, String state, Chamber chamber, String party, Assurance assurance, long count) {}

    public long total() {
        return sum(group -> true);
    }

    public long of(SignOnKind kind) {
        return sum(group -> group.kind == kind);
    }

    public Map<SignOnKind, Long> kinds() {
        return by("kind", Group::kind);
    }

    public Map<String, Long> states() {
        return by("state", Group::state);
    }

    public Map<Chamber, Long> chambers() {
        return by("chamber", Group::chamber);
    }

    public Map<String, Long> parties() {
        return by("party", Group::party);
    }

    public Map<Assurance, Long> assurances() {
        return by("assurance", Group::assurance);
    }

    // A field's own choice does not narrow what is offered in its place.
    private <K extends Comparable<K>> Map<K, Long> by(String field, Function<Group, K> key) {
        Map<K, Long> counts = new TreeMap<>();
        groups.stream()
                .filter(group -> key.apply(group) != null && matches(group, field))
                .forEach(group -> counts.merge(key.apply(group), group.count, Long::sum));
        return counts;
    }

    private long sum(Predicate<Group> wanted) {
        return groups.stream()
                .filter(wanted)
                .filter(group -> matches(group, ""))
                .mapToLong(Group::count)
                .sum();
    }

    private boolean matches(Group group, String but) {
        return meets("kind", but, filter.kind(), group.kind)
                && meets("state", but, filter.state(), group.state)
                && meets("chamber", but, filter.chamber(), group.chamber)
                && meets("party", but, filter.party(), group.party)
                && meets("assurance", but, filter.assurance(), group.assurance);
    }

    private static boolean meets(String field, String but, Object wanted, Object had) {
        return wanted == null || field.equals(but) || Objects.equals(wanted, had);
    }
}
