package org.undersigned.intake.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is made of the cells of a row. */
class ToldTest {

    private static final Map<Integer, Column> COLUMNS =
            Map.of(0, Column.ORGANIZATION, 1, Column.WEBSITE, 2, Column.PLACE, 3, Column.DATE);
    private static final Terms TERMS =
            new Terms("organization", "", "signed", "month", "attested", "email", "", "on", "", "", "", "", "", "on");

    @Test
    void a_number_of_what_is_counted_is_a_total() {
        List.of(
                        "12 organizations",
                        "12 organizaciones",
                        "1,250 Organizations",
                        "1 organización",
                        "12 organizations total",
                        "12 organizaciones en total",
                        "Total: 12 organizations",
                        "Total de 12 organizaciones",
                        "538 signers",
                        "27 firmantes",
                        "40 sign-ons",
                        "Total: 4",
                        "Subtotal",
                        "SUMA (4)",
                        "Total de organizaciones: 4")
                .forEach(cell -> assertEquals("looks_like_a_total", why(cell, ""), cell));
        assertEquals("looks_like_a_total", why("12 organizations", "12"));
    }

    @Test
    void a_name_that_begins_with_a_number_or_has_more_beside_it_is_a_name() {
        List.of(
                        "100 Black Men",
                        "9to5",
                        "350 Vermont",
                        "1199SEIU",
                        "500 Women Scientists",
                        "18 Million Rising",
                        "1000 Grandmothers",
                        "100 Friends",
                        "Organizations United 4",
                        "12 Organizations for Justice",
                        "Total Justice")
                .forEach(cell -> assertEquals(cell, told(cell, "").name()));
        assertEquals("12 Organizations", told("12 Organizations", "Springfield").name());
    }

    private static String why(String name, String beside) {
        return assertThrows(Told.Wrong.class, () -> told(name, beside), name).code;
    }

    private static Told told(String name, String beside) {
        return Told.of(List.of(name, "", beside), COLUMNS, TERMS);
    }
}
