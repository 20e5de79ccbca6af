package org.undersigned.publishing.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void what_came_of_a_list_is_kept_whole_whatever_stands_in_it() {
        assertEquals("Zoë <\"\uD83D\uDE00\">", kept("Zoë <\"\uD83D\uDE00\">"));
    }

    @Test
    void half_a_character_is_kept_as_a_question_mark() {
        assertEquals("long ?…", kept("long \uD83D…"));
    }

    private static String kept(String name) {
        Outcome outcome = new Outcome();
        outcome.changed = 1;
        outcome.changedOnes = List.of(new Outcome.Touched("Z009901", name, List.of()));
        RosterImport brought = new RosterImport();
        brought.apply(outcome, Instant.EPOCH);
        return brought.cameOfIt().changedOnes.get(0).name();
    }
}
