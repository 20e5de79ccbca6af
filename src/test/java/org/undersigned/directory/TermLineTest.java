package org.undersigned.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Listing.Held;

class TermLineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final List<String> PARTIES = List.of(
            "Democrat",
            "Republican",
            "Independent",
            "Farmer-Labor",
            "Made-Up, of 2020-01-01",
            "Un, Dos – 2020-01-01 – 2021-01-01",
            "A",
            "<script>alert(1)</script>");

    @Test
    void every_seat_that_anybody_is_sent_to_is_read_as_it_is_written() {
        Stream.of(State.values()).forEach(state -> {
            for (int district = state.hasSenators() ? -1 : 0; district <= 53; district++) {
                Integer number = district < 0 ? null : district;
                returns(new TermLine(held(state, number, "Democrat", null, null), new PartialDate("2021-02-11")));
                returns(new TermLine(
                        held(state, number, "Republican", new PartialDate("2021-01-03"), new PartialDate("2023-01-03")),
                        null));
            }
        });
    }

    @Test
    void so_is_any_party_and_any_day() {
        Cases.of(2_000, random -> {
            String party = PARTIES.get(random.nextInt(PARTIES.size()));
            PartialDate from = day(random, 80_000);
            PartialDate till = PartialDate.of(from.lastDay().plusDays(random.nextInt(3_000)));
            returns(
                    random.nextBoolean()
                            ? new TermLine(held(State.VT, null, party, from, till), null)
                            : new TermLine(held(State.PR, 0, party, null, null), from));
        });
    }

    @Test
    void it_is_typed_as_people_type() {
        TermLine line = TermLine.read("IL-9, Democrat, 2021-01-03 – 2023-01-03", TODAY);
        for (String typed : List.of(
                " il-09 ,Democrat,2021-01-03-2023-01-03 ",
                "IL-9,  Democrat , 2021-01-03 - 2023-01-03",
                "Il-9, Democrat, 2021-01-03—2023-01-03")) {
            assertEquals(line, TermLine.read(typed, TODAY));
        }
        assertEquals(
                "VT, Independent, 2025-01-03 – 2031-01-03",
                TermLine.read("VT, Independent, 2025-01-03-2031-01-03", TODAY).toString(),
                "an end may lie ahead");
    }

    @Test
    void what_says_no_term_is_refused_and_named() {
        refused("term_wrong", "Illinois 9, Democrat, 2021-01-03 – 2023-01-03");
        refused("term_wrong", "IL-9, Democrat");
        refused("term_wrong", "IL-9, , 2021-01-03");
        refused("term_wrong", "IL-9 Democrat 2021-01-03");
        refused("term_wrong", "IL-109, Democrat, 2021-01-03");
        refused("term_wrong", "IL-9, Democrat, 2021");
        refused("term_wrong", "IL-9, " + "x".repeat(61) + ", 2021-01-03");
        refused("term_wrong", "İL-9, Democrat, 2021-01-03");
        refused("term_of_no_seat", "ZZ-9, Democrat, 2021-01-03");
        refused("term_of_no_seat", "DC, Democrat, 2021-01-03");
        refused("term_of_no_days", "IL-9, Democrat, 2021-02-30");
        refused("term_of_no_days", "IL-9, Democrat, 2023-01-03 – 2021-01-03");
        refused("term_of_no_days", "IL-9, Democrat, 2026-01-06");
    }

    private static void refused(String code, String line) {
        Refusal refusal = assertThrows(
                Refusal.class, () -> fail(TermLine.read(line, TODAY).toString()), line);
        assertEquals(List.of(code, "terms", line), List.of(refusal.code, refusal.field, refusal.detail));
    }

    private static void returns(TermLine line) {
        assertEquals(line, TermLine.read(line.toString(), TODAY));
    }

    private static Held held(State state, Integer district, String party, PartialDate from, PartialDate till) {
        Chamber chamber = district == null ? Chamber.SENATE : Chamber.HOUSE;
        return new Held(chamber, state.name(), district, party, from, till);
    }

    private static PartialDate day(Random random, int before) {
        return PartialDate.of(TODAY.minusDays(random.nextInt(before)));
    }
}
