package org.undersigned.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<String, String> OPENED = values("Riders", "Secretary");

    @Test
    void what_only_one_of_two_changed_is_merged_without_asking() {
        Merge merge = Merge.of(OPENED, values("Riders", "Chair"), values("Riders’ Union", "Secretary"));
        assertFalse(merge.hasClash(Set.of()));
        assertEquals(Map.of("name", "Riders’ Union"), merge.changes());
    }

    @Test
    void what_both_changed_otherwise_is_a_clash() {
        Merge merge = Merge.of(OPENED, values("Riders", "Acting chair"), values("Riders", "Chair"));
        assertTrue(merge.hasClash(Set.of()));
    }

    @Test
    void what_both_changed_to_the_same_is_none_and_changes_nothing() {
        Merge merge = Merge.of(OPENED, values("Riders", "Chair"), values("Riders", "Chair"));
        assertFalse(merge.hasClash(Set.of()));
        assertEquals(Map.of(), merge.changes());
    }

    @Test
    void what_was_not_on_the_form_stays_as_it_was_saved() {
        Map<String, String> saved = Map.of("name", "Riders", "position", "Chair", "note", "new");
        assertEquals(Map.of(), Merge.of(OPENED, saved, OPENED).changes());
    }

    @Test
    void what_is_read_together_is_looked_at_where_two_changed_parts_of_it() {
        Merge merge = Merge.of(OPENED, values("Riders", "Chair"), values("Riders’ Union", "Secretary"));
        assertTrue(merge.hasClash(Set.of("name", "position")));
        assertFalse(merge.hasClash(Set.of("name", "note")));
    }

    private static Map<String, String> values(String name, String position) {
        return Map.of("name", name, "position", position);
    }
}
