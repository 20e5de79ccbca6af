package org.undersigned.directory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Finder;
import org.undersigned.base.PartialDate;

/**
 * What members are asked for by: that they sat for a state, in a chamber, on a day, all of it at once; each part may be null.
 *
 * @param day on which they are known to have sat
 */
public record Sat(String state, Chamber chamber, PartialDate day) {

    public <R> Finder<R> narrow(Finder<R> finder) {
        StringBuilder seat = new StringBuilder();
        List<Object> given = new ArrayList<>();
        if (state != null) {
            seat.append(" and t.state = ?");
            given.add(state);
        }
        if (chamber != null) {
            seat.append(" and t.chamber = ?");
            given.add(chamber);
        }
        if (day != null) {
            seat.append(" and (t.startsOn <= ? and t.endsOn >= ? or t.startsOn is null and t.roster.holdsOn = ?)");
            given.addAll(List.of(day, day, day));
        }
        return given.isEmpty()
                ? finder
                : finder.and("exists (select 1 from Term t where t.member = it" + seat + ")", given.toArray());
    }
}
