package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-11, 11 February 2021, 11 de febrero de 2021",
        "2021-03, March 2021, marzo de 2021",
        "2011, 2011, 2011",
    })
    void a_date_is_written_as_exactly_as_it_is_known(String date, String english, String spanish) {
        assertEquals(english, Dates.in("en").show(new PartialDate(date)));
        assertEquals(spanish, Dates.in("es").show(new PartialDate(date)));
    }

    @ParameterizedTest
    @CsvSource({"4, 2025, 2025", "7, Mar 2025, mar. 2025", "10, 4 Mar 2025, 4 mar. 2025"})
    void there_is_a_short_form_for_each_exactness(int exactness, String english, String spanish) {
        LocalDate day = LocalDate.of(2025, 3, 4);
        assertEquals(english, Dates.in("en").shortly(day, exactness));
        assertEquals(spanish, Dates.in("es").shortly(day, exactness));
    }

    @Test
    void a_date_is_ahead_where_all_that_it_may_be_is() {
        LocalDate today = LocalDate.of(2026, 4, 23);
        for (String not : new String[] {"2026", "2026-04", "2026-04-23", "2025-12"}) {
            assertFalse(new PartialDate(not).isAheadOf(today), not);
        }
        for (String ahead : new String[] {"2027", "2026-05", "2026-04-24"}) {
            assertTrue(new PartialDate(ahead).isAheadOf(today), ahead);
        }
    }

    @Test
    void a_moment_says_its_zone() {
        ZonedDateTime moment = ZonedDateTime.of(2026, 1, 5, 7, 0, 0, 0, ZoneId.of("America/New_York"));
        assertEquals("5 January 2026, 07:00 EST", Dates.in("en").show(moment));
        assertEquals("5 de enero de 2026, 07:00 EST", Dates.in("es").show(moment));
    }
}
