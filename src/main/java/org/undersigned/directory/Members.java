package org.undersigned.directory;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.PartialDate;

/** Members with their terms, and by the seats that they held. */
public final class Members {

    /** Reads the terms of all of them at once. */
    public static List<Member> withTerms(List<Member> members) {
        if (!members.isEmpty()) {
            Member.list(
                    "select m from Member m left join fetch m.terms t left join fetch t.roster where m in ?1", members);
        }
        return members;
    }

    /** The members of these ids, with their terms. */
    public static List<Member> withTerms(Collection<UUID> ids) {
        return Member.list("from Member m left join fetch m.terms t left join fetch t.roster where m.id in ?1", ids);
    }

    /** The members of these Bioguide ids that are known, with their terms. */
    public static List<Member> known(Collection<String> bioguides) {
        return Member.list(
                "from Member m left join fetch m.namedBy left join fetch m.terms t left join fetch t.roster"
                        + " where m.bioguide in ?1",
                bioguides);
    }

    /** Has whoever else changes one of them or their terms wait; terms are rows of their own, where two would not meet. */
    public static void hold(Collection<String> bioguides) {
        Member.find("bioguide in ?1 order by id", bioguides)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Those in order who held a seat of a state and a chamber, as far as these are asked for.
     *
     * @param after the one behind which to go on, or null
     */
    public static List<Member> seated(String state, Chamber chamber, Member after, int limit) {
        StringBuilder wanted =
                new StringBuilder("select m from Member m where exists (select 1 from Term t where t.member = m");
        Parameters given = new Parameters();
        if (state != null) {
            wanted.append(" and t.state = :state");
            given.and("state", state);
        }
        if (chamber != null) {
            wanted.append(" and t.chamber = :chamber");
            given.and("chamber", chamber);
        }
        wanted.append(")");
        if (after != null) {
            wanted.append(" and (m.sortKey > :key or m.sortKey = :key and m.id > :id)");
            given.and("key", after.sortKey).and("id", after.id);
        }
        return Member.find(wanted + " order by m.sortKey, m.id", given)
                .page(0, limit)
                .list();
    }

    /** Those whose terms do not deny that they sat on a day, with all of their terms. */
    public static List<Member> whoMayHaveSatOn(LocalDate day) {
        return Member.list(
                "from Member m left join fetch m.terms t left join fetch t.roster where exists (select 1 from Term one"
                        + " where one.member = m and (one.startsOn is null or one.startsOn <= ?1)"
                        + " and (one.endsOn is null or one.endsOn >= ?1)) order by m.sortKey, m.id",
                PartialDate.of(day));
    }

    private Members() {}
}
