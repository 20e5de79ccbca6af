package org.undersigned.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.directory.Chamber;

class PastedListTest {

    @Test
    void a_sentence_of_a_release_is_taken_apart_with_titles_and_places() {
        assertEquals(
                List.of(
                        new Pasted("Jan Placeholder", "IL", 9, Chamber.HOUSE),
                        new Pasted("Chuy Sample", null, null, Chamber.HOUSE),
                        new Pasted("Hank Dummy", null, null, Chamber.HOUSE),
                        new Pasted("Madeup", null, null, Chamber.HOUSE)),
                PastedList.read("Reps. Jan Placeholder (IL-09), Chuy Sample, Hank Dummy, and Del. Madeup."));
    }

    @Test
    void brackets_suffixes_initials_and_numbers_of_a_pdf_are_understood() {
        assertEquals(
                List.of(
                        new Pasted("Otto Sample Jr", "GA", null, null),
                        new Pasted("Dee E. Dummy", "TX", 18, null),
                        new Pasted("Mia Andres", "VT", null, Chamber.SENATE),
                        new Pasted("X000091", null, null, Chamber.SENATE)),
                PastedList.read(
                        "1. Otto Sample, Jr. (D-GA)\n2) Dee E. Dummy [D, TX-18]\n• U.S. Senator Mia Andres (VT)\nX000091\n\n"));
    }

    @Test
    void last_names_may_come_first_where_each_line_is_one_name() {
        assertEquals(
                List.of("Janice D. Placeholder", "Debbie Double Barrel", "Otto Sample"),
                PastedList.read("Placeholder, Janice D. (IL-9)\nDouble Barrel, Debbie\nSample, Otto\n").stream()
                        .map(Pasted::text)
                        .toList());
    }

    @Test
    void one_line_that_is_otherwise_turns_no_first_name_into_a_last_one() {
        assertEquals(
                List.of("Mia Andres", "Neal Dummy", "Burgess Sample"),
                PastedList.read("Rep. Mia Andres\nDummy, Neal\nSample, Burgess\n").stream()
                        .map(Pasted::text)
                        .toList());
        assertEquals(
                List.of("Members who signed", "Warren Dummy", "Burgess Sample"),
                PastedList.read("Members who signed:\nDummy, Warren\nSample, Burgess (D-UT)\n").stream()
                        .map(Pasted::text)
                        .toList());
        assertEquals(
                List.of("Mia Andres", "Otto Sample", "Dee Dummy", "Jan Placeholder"),
                PastedList.read("Mia Andres, Otto Sample,\nDee Dummy   Jan Placeholder").stream()
                        .map(Pasted::text)
                        .toList());
    }

    @Test
    void a_slip_is_one_sign_and_not_two() {
        assertTrue(Spelling.isAlmost("placeholder", "placeholdr"));
        assertTrue(Spelling.isAlmost("placehodler", "placeholder"));
        assertTrue(Spelling.isAlmost("sampel", "sample"));
        assertTrue(Spelling.isAlmost("semple", "sample"));
        assertFalse(Spelling.isAlmost("simply", "sample"));
        assertFalse(Spelling.isAlmost("sam", "sample"));
    }
}
