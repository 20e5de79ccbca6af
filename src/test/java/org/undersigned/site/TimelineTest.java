package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;

class TimelineTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final Campaign campaign = new Campaign();

    TimelineTest() {
        campaign.publishedAt = NOON;
    }

    @Test
    void a_track_begins_with_the_first_standing_and_ends_with_the_last_row() {
        Demand demand = demand();
        step("2021-01-20", null, demand);
        step("2021-02-11", Standing.ASKED, demand);
        step("2021-03", null, demand);
        step("2025-01-20", Standing.REVERSED, demand);
        assertEquals(List.of("none", "from", "", "till"), styles(0));
        Timeline timeline = Timeline.of(campaign);
        assertTrue(timeline.rows().get(0).tracks().get(0).concerned());
        assertEquals(Standing.REVERSED, timeline.rows().get(3).tracks().get(0).standing());
        assertEquals(List.of(Standing.ASKED, Standing.REVERSED), timeline.standings());
    }

    @Test
    void a_demand_whose_only_step_is_the_last_has_no_line() {
        step("2021-02-11", Standing.ASKED, demand());
        assertEquals(List.of("from till"), styles(0));
    }

    @Test
    void a_month_counts_as_its_last_day_and_one_day_keeps_the_order_entered() {
        Demand demand = demand();
        Step month = step("2021-03", null, demand);
        Step second = step("2021-03-31", null, demand);
        Step first = step("2021-03-30", null, demand);
        assertEquals(
                List.of(first, month, second),
                Timeline.of(campaign).rows().stream().map(Timeline.Row::step).toList());
    }

    @Test
    void a_letter_that_no_step_tells_of_has_a_row_of_its_own() {
        Demand demand = demand();
        Letter letter = letter("2021-02-11", demand);
        Timeline.Row row = Timeline.of(campaign).rows().get(0);
        assertSame(letter, row.letter());
        assertNull(row.step());
        assertTrue(row.tracks().get(0).concerned());
    }

    @Test
    void a_letter_that_a_step_tells_of_has_one_row() {
        Demand demand = demand();
        Letter letter = letter("2021-02-11", demand);
        Step sent = step("2021-02-11", Standing.ASKED, demand);
        sent.letter = letter;
        sent.letterRole = Step.LetterRole.SENT;
        Timeline timeline = Timeline.of(campaign);
        assertEquals(1, timeline.rows().size());
        assertSame(letter, timeline.rows().get(0).letter());
    }

    @Test
    void a_letter_that_is_not_public_is_not_told_of() {
        Demand demand = demand();
        Letter letter = letter("2021-02-11", demand);
        letter.publishedAt = null;
        Step sent = step("2021-02-11", Standing.ASKED, demand);
        sent.letter = letter;
        sent.letterRole = Step.LetterRole.SENT;
        assertNull(Timeline.of(campaign).rows().get(0).letter());
    }

    @Test
    void without_demands_there_are_rows_and_no_tracks() {
        step("2021-02-11", null);
        Timeline timeline = Timeline.of(campaign);
        assertEquals(List.of(), timeline.rows().get(0).tracks());
        assertFalse(timeline.isNarrow());
    }

    @Test
    void many_demands_make_narrow_tracks() {
        for (int i = 0; i < 5; i++) {
            demand();
        }
        assertTrue(Timeline.of(campaign).isNarrow());
    }

    private List<String> styles(int track) {
        return Timeline.of(campaign).rows().stream()
                .map(row -> row.tracks().get(track).style().strip())
                .toList();
    }

    private Demand demand() {
        Demand demand = new Demand();
        demand.campaign = campaign;
        demand.ordinal = campaign.demands.size() + 1;
        campaign.demands.add(demand);
        return demand;
    }

    private Letter letter(String date, Demand... demands) {
        Letter letter = new Letter();
        letter.campaign = campaign;
        letter.dated = new PartialDate(date);
        letter.publishedAt = NOON;
        letter.demands.addAll(List.of(demands));
        campaign.letters.add(letter);
        return letter;
    }

    private Step step(String date, Standing standing, Demand... demands) {
        Step step = new Step();
        step.campaign = campaign;
        step.ordinal = campaign.steps.size() + 1;
        step.happenedOn = new PartialDate(date);
        step.standing = standing;
        step.demands.addAll(List.of(demands));
        campaign.steps.add(step);
        return step;
    }
}
