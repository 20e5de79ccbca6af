package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void english_districts_are_counted_as_english_counts() {
        Map.of(
                        1, "1st", 2, "2nd", 3, "3rd", 4, "4th", 11, "11th", 12, "12th", 13, "13th", 21, "21st", 42,
                        "42nd", 53, "53rd")
                .forEach((number, ordinal) -> assertEquals(ordinal, Places.ordinal(number)));
    }

    @Test
    void a_state_has_its_name_in_the_language_of_the_page_and_another_code_stays() {
        assertEquals("North Carolina", Places.state("NC", Locale.ENGLISH));
        assertEquals("Carolina del Norte", Places.state("NC", new Locale("es")));
        assertEquals("XX", Places.state("XX", Locale.ENGLISH));
    }
}
