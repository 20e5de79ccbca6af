package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void a_client_has_what_it_names_also_among_others_and_weakened_on_the_way() {
        for (String known : new String[] {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\"", "*"}) {
            assertTrue(EntityTags.isKnown(known, "\"a\""), known);
        }
        for (String known : new String[] {null, "", "a", "\"b\"", "\"ab\"", "W/\"b\""}) {
            assertFalse(EntityTags.isKnown(known, "\"a\""), known);
        }
    }
}
