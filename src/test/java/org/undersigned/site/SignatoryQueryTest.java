package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnKind;

class SignatoryQueryTest {

    @Test
    void nothing_asked_for_is_the_whole_list() {
        SignatoryQuery query = query(null, null, null, null);
        assertEquals(SignOnFilter.ALL, query.filter());
        assertFalse(query.isNarrowed());
        assertEquals("", query.at(1));
        assertEquals("?page=2", query.at(2));
    }

    @Test
    void each_address_asks_for_one_thing_else_and_begins_on_the_first_page() {
        SignatoryQuery query = query("de la \"Ñ&=", "member", "IL", "7");
        assertEquals(7, query.page());
        assertEquals("?q=de+la+%22%C3%91%26%3D&state=IL", query.without("kind"));
        assertEquals("?q=de+la+%22%C3%91%26%3D&kind=member&state=IL&sort=date", query.sorted("date"));
        assertEquals("?q=de+la+%22%C3%91%26%3D&kind=member&state=IL&view=names", query.asNames());
    }

    @Test
    void what_means_nothing_is_not_asked_for() {
        SignatoryQuery query = query("  ", "MEMBER", "\0", "-1");
        assertEquals(SignOnFilter.ALL, query.filter());
        for (String page : List.of("0", "x", "", "99999999999", "1.5", "٣")) {
            assertEquals(1, query(null, null, null, page).page(), page);
        }
    }

    @Test
    void a_known_kind_is_asked_for_by_its_code() {
        assertEquals(
                SignOnKind.ORGANIZATION,
                query(null, "organization", null, null).filter().kind());
        assertTrue(query(null, "organization", null, null).isNarrowed());
    }

    private static SignatoryQuery query(String q, String kind, String state, String page) {
        return SignatoryQuery.of(q, kind, state, null, null, null, null, null, page);
    }
}
