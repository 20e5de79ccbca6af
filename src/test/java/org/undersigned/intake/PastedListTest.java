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
    void columns_of_a_spreadsheet_are_one_name_with_its_place() {
        assertEquals(List.of("Placeholder Jan"), read("Placeholder\tJan"));
        assertEquals(
                List.of("Placeholder Jan", "Double Barrel Debbie"), read("Placeholder\tJan\nDouble Barrel\tDebbie"));
        assertEquals(List.of("Jan D. Placeholder"), read("Jan\tD.\tPlaceholder"));
        assertEquals(List.of("Mary Ann Sample", "Otto Uwe Dummy"), read("Mary\tAnn\tSample\nOtto\tUwe\tDummy"));
        assertEquals(List.of("Jan Placeholder", "Otto Sample"), read("Jan Placeholder\t\nOtto Sample"));
        assertEquals(List.of("Dummy Virginia"), read("Dummy\tVirginia"));
        assertEquals(List.of("P000599"), read("1\tPlaceholder\tJan\tP000599\tIL"));
        Pasted jan = new Pasted("Jan Placeholder", "IL", 9, null);
        for (String line : List.of(
                "Jan Placeholder\tIL-09",
                "Jan Placeholder\t(D-IL-09)",
                "3\tJan Placeholder\tD\tIL\t9\tjan@example.org\t2026-01-05",
                "IL\t9th\tJan Placeholder\tDemocratic",
                "Illinois\t9\tJan\tPlaceholder",
                "Placeholder, Jan\tIL 9")) {
            assertEquals(List.of(jan), PastedList.read(line), line);
        }
        assertEquals(
                List.of(new Pasted("Jan Placeholder", "IL", 9, Chamber.HOUSE)),
                PastedList.read("Rep.\tJan\tPlaceholder\tIL-09"));
        assertEquals(List.of(new Pasted("Mia Sample", "NY", null, null)), PastedList.read("Mia Sample\tNew York"));
        assertEquals(List.of(new Pasted("Mia Sample", "AK", null, null)), PastedList.read("Mia Sample\tAK-AL"));
    }

    @Test
    void the_headings_of_columns_are_no_name() {
        for (String headings : List.of(
                "Last name\tFirst name\tState\tDistrict",
                "Apellido\tNombre\tEstado\tDistrito",
                "LAST NAME\tFIRST NAME\tState\tDistrict\tPhone",
                "#\tName\tState")) {
            assertEquals(
                    List.of(
                            new Pasted("Placeholder Jan", "IL", 9, null),
                            new Pasted("Double Barrel Debbie", "TX", 18, null)),
                    PastedList.read(headings + "\nPlaceholder\tJan\tIL\t9\nDouble Barrel\tDebbie\tTX\t18"),
                    headings);
        }
    }

    @Test
    void whole_names_with_tabs_between_are_so_many_names() {
        assertEquals(
                List.of("Jan Placeholder", "Chuy Sample", "Hank Dummy"),
                read("Jan Placeholder\tChuy Sample\tHank Dummy"));
        assertEquals(List.of("Placeholder", "Sample", "Dummy", "Madeup"), read("Placeholder\tSample\tDummy\tMadeup"));
        assertEquals(
                List.of(
                        new Pasted("Jan Placeholder", "IL", 9, Chamber.HOUSE),
                        new Pasted("Chuy Sample", "IL", 4, Chamber.HOUSE),
                        new Pasted("Mia Andres", "VT", null, Chamber.SENATE)),
                PastedList.read("Rep. Jan Placeholder\tIL-09\tRep. Chuy Sample\tIL-04\tSenator\tMia Andres\tVT"));
    }

    private static List<String> read(String text) {
        return PastedList.read(text).stream().map(Pasted::text).toList();
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
