package org.undersigned.signon;

import jakarta.persistence.TypedQuery;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;

/** A letter's live sign-ons as one wants them: filtered, in an order, a page at a time. */
public record SignOnList(Letter letter, SignOnFilter filter) {

    /** @param next the cursor to go on with, or null at the end */
    public record Page(List<SignOn> items, String next) {}

    private static final String WITH_SIGNERS =
            "select s from SignOn s left join fetch s.member left join fetch s.organization";
    private static final String GROUPS = "s.kind, s.state, s.chamber, s.party, s.assurance";

    /**
     * What follows a cursor, so that nobody is missed or met twice while others come and go.
     *
     * @param cursor one from {@link Page#next}, or null for the beginning
     * @throws Refusal {@code bad_cursor}
     */
    public Page after(String cursor, int limit) {
        SignOnQuery query = new SignOnQuery(letter).matching(filter);
        if (cursor != null) {
            query.behind(SignOnCursor.read(cursor, filter.sort()));
        }
        List<SignOn> found = inOrder(query).setMaxResults(limit + 1).getResultList();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        SignOn last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit),
                SignOnCursor.behind(last, filter.sort()).text());
    }

    /** One of the numbered pages, which begin at 1. */
    public List<SignOn> page(int number, int size) {
        return inOrder(new SignOnQuery(letter).matching(filter))
                .setFirstResult(Math.multiplyExact(number - 1, size))
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are under the filter and beside it, to offer choices that would find something. */
    public SignOnCounts counts() {
        return new SignOnCounts(
                filter,
                new SignOnQuery(letter)
                        .named(filter)
                        .query(
                                "select " + GROUPS + ", count(*) from SignOn s",
                                " group by " + GROUPS,
                                SignOnCounts.Group.class)
                        .getResultList());
    }

    private TypedQuery<SignOn> inOrder(SignOnQuery query) {
        String leading = SignOnCursor.leading(filter.sort());
        String order = leading.isEmpty() ? "" : leading + ", ";
        return query.query(WITH_SIGNERS, " order by " + order + "s.listKey, s.id", SignOn.class);
    }
}
