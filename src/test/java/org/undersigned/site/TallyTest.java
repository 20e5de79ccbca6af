package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Qualifier;
import org.undersigned.signon.ReportedCount;

class TallyTest {

    @Test
    void there_is_a_square_for_each_reported_signer_filled_for_each_recorded() {
        Tally tally = Tally.of(3, reported(60, null)).orElseThrow();
        assertEquals(3, squares(tally.filled()));
        assertEquals(57, squares(tally.open()));
        assertEquals(25, tally.height());
        assertFalse(tally.goesOn());
    }

    @Test
    void over_sixty_goes_on_behind_the_last_square() {
        assertTrue(Tally.of(3, reported(60, Qualifier.OVER)).orElseThrow().goesOn());
        assertEquals(
                "M362 17h9M366.5 12.5v9",
                Tally.of(3, reported(60, Qualifier.OVER)).orElseThrow().plus());
    }

    @Test
    void more_recorded_than_reported_are_all_drawn() {
        Tally tally = Tally.of(31, reported(30, null)).orElseThrow();
        assertEquals(31, squares(tally.filled()));
        assertEquals("", tally.open());
    }

    @Test
    void what_nobody_could_count_is_not_drawn() {
        assertTrue(Tally.of(3, reported(20_000, null)).isEmpty());
        assertTrue(Tally.of(20_000, reported(60, null)).isEmpty());
        assertTrue(Tally.of(0, reported(0, null)).isEmpty());
    }

    private static ReportedCount reported(int figure, Qualifier qualifier) {
        ReportedCount count = new ReportedCount();
        count.figure = figure;
        count.qualifier = qualifier;
        return count;
    }

    private static long squares(String path) {
        return path.chars().filter(one -> one == 'Z').count();
    }
}
