package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/x?q=100%", "/x%2", "/x%zz", "/x%-1", "/%FF", "/%C3", "/x?q=%C3%28", "/%00", "/x?q=a%00b", "/é"
            })
    void what_cannot_be_decoded_without_guessing_is_not_whole(String address) {
        assertFalse(Percents.areWhole(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/letters/a-b?q=x+y&z=", "/x?q=Garc%C3%ADa%20%F0%9F%96%8A", "/%7e/%7E", "*"})
    void a_well_encoded_address_is_whole(String address) {
        assertTrue(Percents.areWhole(address));
    }

    @Test
    void what_no_uri_may_contain_is_encoded_and_nothing_else() {
        assertEquals("/%7Bx%7D?q=a%7Cb%22", Percents.added("/{x}?q=a|b\""));
        assertEquals("/x?q=%7b+%2F&z=~", Percents.added("/x?q=%7b+%2F&z=~"));
    }

    @Test
    void the_door_is_told_by_a_whole_first_segment() {
        assertTrue(Door.at("/api") == Door.API && Door.at("/api/v1/letters") == Door.API);
        assertTrue(Door.at("/desk/sign-ons") == Door.DESK && Door.at("/desktop") == Door.SITE);
        assertTrue(Door.at("/apiary") == Door.SITE && Door.at("/") == Door.SITE);
    }
}
