package org.undersigned.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Listing.Held;

class MemberTest {

    private static final Held FIRST = house(1, "Democrat", "2019-01-03", "2021-01-03");
    private static final Held SECOND = house(2, "Democrat", "2021-01-03", "2023-01-03");
    private final Member member = Member.of("Z000099");

    @Test
    void on_the_day_on_which_one_term_ends_and_another_begins_the_new_one_holds() {
        learn("2024-01-01", FIRST, SECOND);
        assertEquals("GU-2", seatOn("2021-01-03"));
        assertEquals("GU-1", seatOn("2021-01-02"));
    }

    @Test
    void an_end_that_lay_ahead_of_the_list_is_not_certain() {
        learn("2022-01-01", SECOND);
        assertTrue(term("2021-12-31").surelyCovers(LocalDate.parse("2021-12-31")));
        assertFalse(term("2022-06-01").surelyCovers(LocalDate.parse("2022-06-01")));
        assertTrue(learn("2022-07-01", SECOND), "it is known of a later day now");
        assertTrue(term("2022-06-01").surelyCovers(LocalDate.parse("2022-06-01")));
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        assertTrue(learn("2022-01-01", FIRST, SECOND));
        assertFalse(learn("2022-01-01", FIRST, SECOND));
        assertEquals(2, member.terms.size());
    }

    @Test
    void a_term_that_ended_before_both_lists_is_not_touched_by_the_newer() {
        learn("2022-01-01", FIRST);
        assertFalse(learn("2024-01-01", FIRST));
    }

    @Test
    void what_a_roster_knew_of_one_day_gives_way_to_a_dated_term_of_that_seat_only() {
        learn("2021-02-11", undated(2));
        learn("2022-01-01", SECOND);
        assertEquals(List.of("GU-2, Democrat, 2021-01-03 – 2023-01-03"), told());
        learn("2022-06-01", undated(3));
        assertEquals(2, told().size(), "another seat is not the same told otherwise");
    }

    @Test
    void a_newer_roster_adds_its_day_and_keeps_the_older_ones() {
        learn("2021-02-11", undated(2));
        assertTrue(learn("2023-02-11", undated(2)));
        assertTrue(term("2021-02-11").surelyCovers(LocalDate.parse("2021-02-11")));
        assertTrue(term("2023-02-11").surelyCovers(LocalDate.parse("2023-02-11")));
        assertFalse(term("2022-02-11").surelyCovers(LocalDate.parse("2022-02-11")));
        assertEquals(
                List.of("GU-2, Democrat, 2023-02-11", "GU-2, Democrat, 2021-02-11"), told(), "a line for each day");
    }

    @Test
    void a_list_without_dates_says_of_a_term_with_dates_that_it_held_on_a_later_day() {
        learn("2022-01-01", SECOND);
        assertTrue(learn("2022-06-01", undated(2)));
        assertEquals(List.of("GU-2, Democrat, 2021-01-03 – 2023-01-03"), told(), "nothing is otherwise than before");
        assertTrue(term("2022-06-01").surelyCovers(LocalDate.parse("2022-06-01")));
        assertFalse(learn("2022-03-01", undated(2)), "known already");
        learn("2023-02-01", undated(2));
        assertEquals(2, told().size(), "the term had ended: this is another");
    }

    @Test
    void a_resignation_is_learned_from_a_newer_list_and_not_forgotten_for_an_older() {
        learn("2022-01-01", SECOND);
        Held resigned = house(2, "Democrat", "2021-01-03", "2022-03-01");
        learn("2022-06-01", resigned);
        assertFalse(learn("2022-02-01", SECOND));
        assertEquals(List.of("GU-2, Democrat, 2021-01-03 – 2022-03-01"), told());
        assertTrue(member.termOn(LocalDate.parse("2022-04-01")).isEmpty());
    }

    @Test
    void a_change_of_parties_and_a_corrected_beginning_leave_no_second_version_behind() {
        learn("2022-01-01", house(2, "Democrat", "2021-01-05", "2023-01-03"));
        learn(
                "2022-06-01",
                house(2, "Democrat", "2021-01-03", "2021-12-19"),
                house(2, "Republican", "2021-12-19", "2023-01-03"));
        assertEquals(
                List.of("GU-2, Republican, 2021-12-19 – 2023-01-03", "GU-2, Democrat, 2021-01-03 – 2021-12-19"),
                told());
        assertEquals("Republican", term("2021-12-19").party);
    }

    @Test
    void a_newer_list_renames_and_an_older_does_not() {
        learn("2022-01-01", "Jan", SECOND);
        assertFalse(learn("2021-06-01", "Janet", SECOND));
        assertEquals("Jan Made-Up", member.officialName);
        assertTrue(member.searchText.contains(" goesby made up"));
    }

    @Test
    void so_does_one_that_says_nothing_new_of_terms_or_nothing_at_all() {
        learn("2024-01-01", "Jan", SECOND);
        assertTrue(learn("2026-01-01", "Janet", SECOND));
        assertFalse(learn("2025-01-01", "Jan", SECOND));
        assertTrue(learn("2027-01-01", "Jeanette"));
        assertFalse(learn("2026-06-01", "Jan"));
        assertEquals("Jeanette Made-Up", member.officialName);
        assertTrue(learn("2027-01-01", "Janine"), "of two lists of one day the one that was read in last");
    }

    @Test
    void what_the_desk_said_of_a_day_is_not_undone_by_lists_before_and_other_days_are_added() {
        learn("2022-01-01", SECOND);
        member.take(term("2021-06-01"));
        member.sit(roster("2026-01-05")).become(house(3, "Democrat", "2021-01-03", "2022-03-01"));
        member.termsCorrectedOn = new PartialDate("2026-01-05");
        assertFalse(learn("2021-02-11", undated(2)));
        assertFalse(learn("2022-06-01", undated(2)), "the days of the term that was taken away, too");
        assertTrue(learn("2017-02-01", undated(7)));
        assertFalse(learn("2017-02-01", undated(7)));
        assertTrue(learn("2026-01-05", FIRST, SECOND));
        assertEquals(
                List.of(
                        "GU-3, Democrat, 2021-01-03 – 2022-03-01",
                        "GU-1, Democrat, 2019-01-03 – 2021-01-03",
                        "GU-7, Democrat, 2017-02-01"),
                told());
        assertTrue(learn("2026-01-06", SECOND));
        assertEquals("GU-2", seatOn("2022-06-01"));
    }

    private boolean learn(String day, Held... seats) {
        return learn(day, "Jan", seats);
    }

    private boolean learn(String day, String first, Held... seats) {
        return member.learn(
                new Listing(1, "Z000099", first, "Made-Up", first + " Made-Up", "Goesby", List.of(seats)), roster(day));
    }

    private static Roster roster(String day) {
        Roster roster = new Roster();
        roster.holdsOn = new PartialDate(day);
        return roster;
    }

    private Term term(String day) {
        return member.termOn(LocalDate.parse(day)).orElseThrow();
    }

    private String seatOn(String day) {
        return term(day).seat();
    }

    private List<String> told() {
        return member.told().keySet().stream().map(TermLine::toString).toList();
    }

    private static Held house(int district, String party, String from, String till) {
        return new Held(Chamber.HOUSE, "GU", district, party, new PartialDate(from), new PartialDate(till));
    }

    private static Held undated(int district) {
        return new Held(Chamber.HOUSE, "GU", district, "Democrat", null, null);
    }
}
