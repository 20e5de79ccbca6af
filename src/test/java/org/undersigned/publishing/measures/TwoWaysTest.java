package org.undersigned.publishing.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers and days that can be read in two ways, and those that cannot. */
class TwoWaysTest {

    @Test
    void a_number_that_can_mean_one_thing_is_read() {
        TwoWays numbers = numbers();
        assertEquals(List.of("1250"), numbers.of("1250"));
        assertEquals(List.of("5.5"), numbers.of("5,5"));
        assertEquals(List.of("-12.5"), numbers.of("-12.50"));
        assertEquals(List.of("1250.5"), numbers.of("1,250.5"));
        assertEquals(List.of("1250.5"), numbers.of("1.250,5"));
        assertEquals(List.of("1250000"), numbers.of("1.250.000"));
        assertEquals(List.of("1250000"), numbers.of("1 250 000"));
        assertEquals(List.of("0.125"), numbers.of("0,125"));
        assertEquals(List.of("1250.125"), numbers.of("1250.125"));
    }

    @Test
    void one_that_can_mean_two_is_told_by_the_others_where_they_agree() {
        assertEquals(List.of("1.25", "1250"), numbers().of("1.250"));
        assertEquals(List.of("1250", "1.25"), numbers().of("1,250"));
        assertEquals(List.of("1250"), numbers("5,5").of("1.250"));
        assertEquals(List.of("1.25"), numbers("1,250,000", "7").of("1.250"));
        assertEquals(2, numbers("5,5", "5.5").of("1.250").size());
        assertEquals(List.of("5.5"), numbers("5,5", "5.5").of("5,5"));
    }

    @Test
    void what_is_no_number_is_none() {
        List.of("", "1,25,0", "1.250.5", "1 250.000.0", "12%", "$5", "=1+1", ".5", "soon", "1,2345,678")
                .forEach(cell -> assertEquals(List.of(), numbers().of(cell), cell));
    }

    @Test
    void a_day_in_numbers_is_told_by_the_others_too() {
        assertEquals(List.of("2024-05-03", "2024-03-05"), days().of("05/03/2024"));
        assertEquals(List.of("2024-05-05"), days().of("05/05/2024"));
        assertEquals(List.of("2024-03-25"), days().of("25/03/2024"));
        assertEquals(List.of("2024-03-05"), days("25.03.2024").of("05/03/2024"));
        assertEquals(List.of("2024-05"), days().of("May 2024"));
        assertEquals(List.of(), days().of("31/31/2024"));
    }

    private static TwoWays numbers(String... others) {
        return new TwoWays(Readings::figure, List.of(others));
    }

    private static TwoWays days(String... others) {
        return new TwoWays(Readings::date, List.of(others));
    }
}
