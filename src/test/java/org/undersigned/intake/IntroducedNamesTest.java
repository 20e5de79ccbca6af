package org.undersigned.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.directory.Chamber;

/** What stands around the names of a list. */
class IntroducedNamesTest {

    private static final String CHUY = "Jesús G. \"Chuy\" García";
    private static final String HANK = "Henry C. \"Hank\" Johnson, Jr.";

    @Test
    void words_that_introduce_a_list_are_nobodys_name() {
        assertEquals(List.of("Ilhan Omar"), sure("Signed by Reps. Ilhan Omar"));
        assertEquals(List.of("Ilhan Omar"), sure("Signed by Ilhan Omar"));
        assertEquals(List.of("Pramila Jayapal"), sure("letter was led by Representatives Jayapal"));
        assertEquals(
                List.of("Pramila Jayapal", "Judy Chu"),
                sure("The letter was\nled by Reps. Jayapal,\nand joined by\nSigned by Judy Chu"));
        assertEquals(
                List.of("Pramila Jayapal", "Judy Chu", "Ilhan Omar"),
                sure("Rep. Pramila Jayapal Rep. Judy Chu U.S. Rep. Ilhan Omar"));
    }

    @Test
    void who_stands_among_such_words_is_not_lost() {
        assertEquals(
                List.of("Jayapal was joined by? Pramila Jayapal", "Judy Chu: Judy Chu"),
                SeededRoll.called("Rep. Jayapal was joined by Rep. Judy Chu"));
        assertEquals(
                List.of("Judy Chu: Judy Chu", "Ayanna Pressley: Ayanna Pressley", "Ilhan Omar: Ilhan Omar"),
                SeededRoll.called("Judy Chu and Ayanna Pressley. The letter was led by Representative Ilhan Omar"));
    }

    @Test
    void a_state_behind_the_name_says_who_is_meant() {
        assertEquals(List.of(HANK, "Elizabeth Warren"), sure("Rep. Johnson of Georgia, Sen. Warren of Massachusetts"));
        assertEquals(
                List.of("Eleanor Holmes Norton", "Lee M. Zeldin"),
                sure("Norton of the District\nof Columbia, and Rep. Zeldin of New York"));
        assertEquals(List.of(CHUY), sure("García de Illinois"));
        assertEquals(
                List.of(
                        new Pasted("Monica De La Cruz", "TX", null, null),
                        new Pasted("Una de Sample", null, null, null)),
                PastedList.read("Monica De La Cruz of Texas, Una de Sample"));
    }

    @Test
    void places_are_read_as_newspapers_write_them() {
        for (String place : List.of(
                "(Georgia)", "(D-Ga.)", "(D-Georgia)", "(GA-4)", ", D-Ga.,", ", D-GA", ", GA-04", " of Georgia")) {
            assertEquals(List.of(HANK, "Judy Chu"), sure("Johnson " + place + "; Judy Chu"), place);
        }
        assertEquals(
                List.of(
                        new Pasted("Jan Sample", "NY", 14, null),
                        new Pasted("Otto Dummy", "IL", null, null),
                        new Pasted("Una Madeup", "WV", null, null)),
                PastedList.read("Jan Sample (D-N.Y.-14), Otto Dummy (D-Ill.), Una Madeup, R-W.Va."));
    }

    @Test
    void degrees_and_suffixes_behind_a_comma_are_no_persons() {
        assertEquals(
                List.of(HANK, "Judy Chu", "Kim Schrier", "Raul Ruiz", "Ilhan Omar"),
                sure("Hank Johnson, Jr., Judy Chu, Ph.D., Kim Schrier, M.D. and Raul Ruiz,\nMD; Ilhan Omar, Esq."));
        assertEquals(List.of("Judy Chu", HANK), sure("Judy Chu, Ph.D\nHank Johnson,\nJr"));
    }

    @Test
    void spanish_titles_and_quotation_marks_are_understood() {
        assertEquals(List.of(CHUY), sure("el representante Jesús «Chuy» García"));
        assertEquals(
                List.of("Pramila Jayapal", "Nydia M. Velázquez", "Elizabeth Warren", "Ilhan Omar"),
                sure(
                        "Firmada por las representantes Pramila Jayapal y Nydia Velázquez, la senadora Warren e la representante Ilhan Omar"));
        assertEquals(
                List.of(
                        new Pasted("Una Sample", null, null, Chamber.HOUSE),
                        new Pasted("Otto Dummy", null, null, Chamber.HOUSE),
                        new Pasted("Ida Madeup", null, null, Chamber.SENATE)),
                PastedList.read("la congresista Una Sample, el Sr. Otto Dummy y la senadora Ida Madeup"));
    }

    @Test
    void a_spanish_title_ends_what_the_one_before_says() {
        assertEquals(
                List.of(
                        new Pasted("Elizabeth Warren", null, null, Chamber.SENATE),
                        new Pasted("Joaquín Castro", null, null, Chamber.HOUSE),
                        new Pasted("Ilhan Omar", null, null, Chamber.HOUSE)),
                PastedList.read("la senadora Elizabeth Warren, el diputado Joaquín Castro e Ilhan Omar"));
        assertEquals(
                List.of("Joaquin Castro", "Ilhan Omar", "Judy Chu", "Elizabeth Warren"),
                sure("los diputados Joaquín Castro y la diputada Ilhan Omar, Diputadas Chu; Senadora Warren"));
        assertEquals(
                List.of(new Pasted("Ilhan Omar", "MN", 5, Chamber.HOUSE)),
                PastedList.read("Diputada\tIlhan\tOmar\tMN\t5"));
    }

    @Test
    void what_heads_a_list_is_nobodys_name() {
        for (String heading : List.of(
                "Firmaron:",
                "Firmantes:",
                "Los firmantes son",
                "Los firmantes son:",
                "Signed,",
                "Signed by",
                "Signed by:",
                "SIGNED BY:",
                "Signatories",
                "Sincerely,")) {
            assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure(heading + "\nIlhan Omar\nJudy Chu"), heading);
            assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure(heading + " Ilhan Omar, Judy Chu"), heading);
            assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure(heading + "\r\n\r\nIlhan Omar\r\nJudy Chu"), heading);
        }
    }

    @Test
    void those_whom_a_list_only_counts_are_nobody() {
        for (String others : List.of(
                ", along with 23 other members",
                " and 23 other members of Congress",
                ", and 23 other\nmembers",
                " y otros 23",
                " y otros 23 congresistas.",
                " y 23 más",
                " and 3 others.",
                "\n23 other members")) {
            assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure("Ilhan Omar, Judy Chu" + others), others);
            assertEquals(List.of("Judy Chu"), sure("Judy Chu" + others), others);
        }
        assertEquals(
                List.of("Ilhan Omar", "Judy Chu", "Elizabeth Warren"),
                sure("Rep. Ilhan Omar along with Judy Chu and 23 others\nSenator Elizabeth Warren"));
        assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure("Ilhan Omar junto con Judy Chu"));
    }

    @Test
    void what_a_page_of_signatures_says_beside_the_names_is_nobody() {
        assertEquals(
                List.of("Ilhan Omar", "Judy Chu", "Ayanna Pressley"),
                sure("/s/ Ilhan Omar ______\nMember of Congress\n/s/\nJudy Chu\nMEMBER OF CONGRESS\n\nPage 2 of 3\n"
                        + "__________\nAyanna Pressley\nMiembro del Congreso"));
        assertEquals(
                List.of("Ilhan Omar", "Judy Chu", "Ayanna Pressley", "Pramila Jayapal"),
                sure(
                        "Ilhan Omar    Judy Chu\nMember of Congress    Member of Congress\nAyanna\nPágina 2 de 3\nPressley\n"
                                + "Pramila Jayapal, Member of Congress"));
        assertEquals(List.of("Ilhan Omar", "Judy Chu"), sure("/s/ Ilhan Omar /s/ Judy Chu"));
        assertEquals(
                List.of("Ilhan Omar", "Judy Chu"),
                sure("Ilhan Omar\tJudy Chu\nMember of Congress\tMember of Congress\n"));
    }

    private static List<String> sure(String list) {
        return SeededRoll.called(list).stream()
                .map(one -> one.replaceFirst("^[^:?]*: ", ""))
                .toList();
    }
}
