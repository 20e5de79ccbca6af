package org.undersigned.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.undersigned.ledger.Changes.Change;

/** What some subjects are, beside what they were at a moment; what was undone since is no difference. */
public final class SinceThen {

    // What an entry does not tell, or not any more, may be anything.
    private static final Change UNTOLD = new Change("", null);

    /** Those that are not what they were. */
    public static Set<UUID> changed(Collection<UUID> subjects, Instant moment) {
        Map<UUID, Map<String, Change>> whole = new HashMap<>();
        for (LedgerEntry entry : Entries.changesSince(subjects, moment)) {
            Map<String, Change> known = whole.computeIfAbsent(entry.subject, none -> new HashMap<>());
            Changes changes = entry.changes();
            if (entry.changes == null) {
                known.put("", UNTOLD);
            }
            changes.byField()
                    .forEach((field, change) ->
                            known.merge(entry.subjectType + " " + field, change, SinceThen::together));
        }
        Set<UUID> changed = new HashSet<>(whole.keySet());
        changed.removeIf(id ->
                whole.get(id).values().stream().allMatch(change -> Objects.equals(change.before(), change.after())));
        return changed;
    }

    private static Change together(Change first, Change then) {
        return new Change(first.before(), then.after());
    }

    private SinceThen() {}
}
