package org.undersigned.directory;

import java.util.List;
import org.undersigned.base.PartialDate;

/**
 * What a published list says of one member.
 *
 * @param line where in the file
 * @param nickname the name they go by, or null
 */
public record Listing(
        int line, String bioguide, String first, String last, String official, String nickname, List<Held> seats) {

    /**
     * A seat that they hold or held.
     *
     * @param district null in the Senate
     * @param from the first day, or null where the list says no days
     * @param till the last day, as far as it is known or foreseen
     */
    public record Held(
            Chamber chamber, String state, Integer district, String party, PartialDate from, PartialDate till) {

        /** As pages write it: {@code IL-9}, {@code AK-0} at large, {@code VT}. */
        public String seat() {
            return district == null ? state : state + "-" + district;
        }

        public boolean isDated() {
            return from != null;
        }
    }

    public boolean sitsOn(PartialDate day) {
        return seats.stream()
                .anyMatch(seat -> !seat.isDated() || seat.from.compareTo(day) <= 0 && seat.till.compareTo(day) >= 0);
    }
}
