package org.undersigned.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose lines end where the page did. */
class WrappedNamesTest {

    @Test
    void a_name_goes_on_in_the_next_line_of_running_text() {
        assertEquals(
                List.of(
                        "Pramila Jayapal: Pramila Jayapal",
                        "Judy Chu: Judy Chu",
                        "Joaquin Castro: Joaquin Castro",
                        "Ayanna Pressley: Ayanna Pressley"),
                SeededRoll.called("Reps. Pramila Jayapal, Judy\nChu, Joaquin\nCastro and Ayanna\nPressley"));
        assertEquals(
                List.of("Judy Chu: Judy Chu", "Jan Schakowsky? Janice D. Schakowsky", "Scott Peters: Scott H. Peters"),
                SeededRoll.called("Judy Chu, Jan\nSchakowsky, Scott\n    Peters"));
        assertEquals(
                List.of("Hank Johnson: Henry C. \"Hank\" Johnson, Jr.", "Judy Chu: Judy Chu"),
                SeededRoll.called("Hank\r\nJohnson (D-\r\nGA) and\r\nJudy\r\nChu\r\n(CA-\r\n27)"));
    }

    @Test
    void a_sentence_of_a_newspaper_is_read_as_it_stands() {
        assertEquals(
                List.of(
                        "Jan Schakowsky: Janice D. Schakowsky",
                        "Chuy García: Jesús G. \"Chuy\" García",
                        "Hank Johnson: Henry C. \"Hank\" Johnson, Jr.",
                        "Norton: Eleanor Holmes Norton"),
                SeededRoll.called("Reps. Jan Schakowsky (IL-09), Chuy García, Hank Johnson, and Del. Norton"));
    }

    @Test
    void a_name_goes_on_though_nothing_else_says_that_it_is_running_text() {
        assertEquals(List.of("Chuy García: Jesús G. \"Chuy\" García"), SeededRoll.called("Chuy\nGarcía"));
        assertEquals(
                List.of("Eleanor Holmes Norton: Eleanor Holmes Norton"), SeededRoll.called("Eleanor\nHolmes Norton"));
        assertEquals(
                List.of("Eleanor Holmes Norton: Eleanor Holmes Norton", "Judy Chu: Judy Chu"),
                SeededRoll.called("Eleanor\nHolmes\nNorton\nJudy Chu"));
    }

    @Test
    void a_hyphen_at_the_end_of_a_line_may_be_the_names_own() {
        assertEquals(List.of("Ayanna Pressley: Ayanna Pressley"), SeededRoll.called("Ayanna Press-\nley (MA-07)"));
        assertEquals(
                List.of("Alexandria Ocasio-Cortez: Alexandria Ocasio-Cortez", "JUDY CHU: Judy Chu"),
                SeededRoll.called("Alexandria Ocasio-\nCortez and JU-\nDY CHU"));
        assertEquals(
                List.of("Alexandria Ocasio-Cortez: Alexandria Ocasio-Cortez"),
                SeededRoll.called("Alexan\u00AD\ndria Ocasio-\nCor\u2010\ntez"));
        assertEquals(
                List.of("Strickland: Marilyn Strickland", "Judy Chu: Judy Chu"),
                SeededRoll.called("Strickl-\nand\nand Judy Chu"));
        assertEquals(
                List.of("DeLauro: Rosa L. DeLauro", "Michael Bennet: Michael F. Bennet"),
                SeededRoll.called("DeL-\nauro, Michael Bennet"));
        assertEquals(
                List.of("Nora Un-Known? ", "Nora Unknown? "), SeededRoll.called("Nora Un-\nKnown, Nora Un-\nknown"));
    }

    @Test
    void lines_that_are_one_name_each_stay_apart() {
        assertEquals(
                List.of("Joe Schakowsky? Janice D. Schakowsky", "Maria Espaillat? Adriano Espaillat"),
                SeededRoll.called("Joe Schakowsky\nMaria Espaillat"));
        assertEquals(
                List.of(
                        "Jackson: Ronny Jackson",
                        "Chu: Judy Chu",
                        "Nora Unknown? ",
                        "Otto Unheard? ",
                        "Omar: Ilhan Omar"),
                SeededRoll.called("Jackson\nChu\nNora Unknown\nOtto Unheard\nOmar"));
        List<Match> lastNames = SeededRoll.ROLL.call("Omar\nScott\nPeters\nJackson\nLee");
        assertEquals(
                List.of("Omar", "Scott", "Peters", "Jackson", "Lee"),
                lastNames.stream().map(one -> one.pasted().text()).toList());
        assertEquals(
                List.of("Hank Johnson: Henry C. \"Hank\" Johnson, Jr.", "Hank Johnson: Henry C. \"Hank\" Johnson, Jr."),
                SeededRoll.called("Hank Johnson\nHank Johnson"));
    }

    @Test
    void last_names_first_are_told_from_running_text_by_who_is_known() {
        assertEquals(
                List.of("Pramila Jayapal: Pramila Jayapal", "Judy Chu: Judy Chu", "Joaquin Castro: Joaquin Castro"),
                SeededRoll.called("Pramila Jayapal, Judy\nChu, Joaquin\nCastro"));
        assertEquals(
                List.of("Pramila Jayapal: Pramila Jayapal", "Judy Chu: Judy Chu", "Joaquin Castro: Joaquin Castro"),
                SeededRoll.called("Jayapal, Pramila\nChu, Judy\nCastro, Joaquin"));
        assertEquals(
                List.of("Judy Chu: Judy Chu", "Joaquin Castro: Joaquin Castro", "Omar: Ilhan Omar"),
                SeededRoll.called("Judy\nChu, Joaquin\nCastro, Omar"));
        assertEquals(
                List.of("Wyden: Ron Wyden", "John Hoeven: John Hoeven", "Gregory Murphy: Gregory F. Murphy"),
                SeededRoll.called("Wyden, John Hoeven and\nGregory Murphy"));
    }

    @Test
    void last_names_first_may_have_semicolons_between_them() {
        for (String list : List.of(
                "Tlaib, Rashida; Omar, Ilhan; Pressley, Ayanna",
                "Tlaib, Rashida (D-MI); Omar, Ilhan; and Pressley, Ayanna.",
                "Tlaib, Rashida;\nOmar, Ilhan;\nPressley, Ayanna")) {
            assertEquals(
                    List.of(
                            "Rashida Tlaib: Rashida Tlaib",
                            "Ilhan Omar: Ilhan Omar",
                            "Ayanna Pressley: Ayanna Pressley"),
                    SeededRoll.called(list),
                    list);
        }
        assertEquals(
                List.of(
                        "Tlaib: Rashida Tlaib",
                        "Omar: Ilhan Omar",
                        "Warren: Elizabeth Warren",
                        "Markey: Edward J. Markey"),
                SeededRoll.called("Tlaib, Omar; Warren, Markey"));
    }

    @Test
    void initials_may_be_written_together() {
        for (String name : List.of("GK Butterfield", "G.K. Butterfield", "G. K. Butterfield", "Butterfield")) {
            assertEquals(List.of(name + ": G. K. Butterfield"), SeededRoll.called(name));
        }
        assertEquals(List.of("GH Butterfield? G. K. Butterfield"), SeededRoll.called("GH Butterfield"));
    }

    @Test
    void numbers_bullets_titles_and_ids_begin_a_name() {
        assertEquals(
                List.of(
                        "Alexandria Ocasio-Cortez: Alexandria Ocasio-Cortez",
                        "Judy Chu: Judy Chu",
                        "C001110? ",
                        "Joaquin Castro: Joaquin Castro",
                        "Omar: Ilhan Omar",
                        "Elizabeth Warren: Elizabeth Warren"),
                SeededRoll.called(
                                "1. Alexandria\nOcasio-Cortez\n2. Judy\nChu\nC001110\n- Joaquin Castro\n• Omar\nSen. Elizabeth\nWarren")
                        .stream()
                        .map(one -> one.replaceFirst("C001110: .*", "C001110? "))
                        .toList());
    }

    @Test
    void more_names_than_anybody_pastes_are_matched_within_a_second() {
        String lines = String.join(
                "\n", SeededRoll.MEMBERS.stream().map(one -> one.officialName).toList());
        SeededRoll.ROLL.call(lines);
        long from = System.nanoTime();
        assertEquals(
                SeededRoll.MEMBERS.size(),
                SeededRoll.ROLL.call(lines).stream()
                        .map(one -> one.candidates().get(0))
                        .distinct()
                        .count());
        assertTrue(System.nanoTime() - from < 1_000_000_000L);
    }

    @Test
    void as_much_as_can_be_sent_of_anything_is_read_in_time() {
        for (String one : List.of(
                "(",
                ",)",
                "the ",
                "of the ",
                " ",
                "a b, ",
                "(\n",
                "D-Aa ",
                "signed ",
                "_",
                "_ ",
                "1 other ",
                "\n ",
                "member of congress ",
                "page 1",
                "/s/")) {
            String much = one.repeat(100_000 / one.length());
            assertTimeout(Duration.ofSeconds(10), () -> SeededRoll.ROLL.call(much), one);
        }
    }
}
