package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;

/**
 * Members by what is asked of them; each part may be null.
 *
 * @param name words that begin as words of their names do
 * @param day on which they are known to have sat, there and in that chamber if these are asked for too
 */
public record MemberQuery(String name, String state, Chamber chamber, PartialDate day) {

    private static final String ORDER = " order by m.sortKey, m.id";

    public List<Member> page(int index, int size) {
        return found(ORDER).page(index, size).list();
    }

    public long count() {
        return found("").count();
    }

    private PanacheQuery<Member> found(String order) {
        StringBuilder wanted = new StringBuilder("from Member m where 1 = 1");
        Parameters given = new Parameters();
        if (name != null) {
            wanted.append(" and m.searchText like :name");
            given.and("name", Folded.wordsBeginningLike(name));
        }
        if (state != null || chamber != null || day != null) {
            wanted.append(" and exists (select 1 from Term t where t.member = m")
                    .append(seat(given))
                    .append(")");
        }
        return Member.find(wanted + order, given);
    }

    private String seat(Parameters given) {
        StringBuilder seat = new StringBuilder();
        if (state != null) {
            seat.append(" and t.state = :state");
            given.and("state", state);
        }
        if (chamber != null) {
            seat.append(" and t.chamber = :chamber");
            given.and("chamber", chamber);
        }
        if (day != null) {
            seat.append(
                    " and (t.startsOn <= :day and t.endsOn >= :day or t.startsOn is null and t.roster.holdsOn = :day)");
            given.and("day", day);
        }
        return seat.toString();
    }
}
