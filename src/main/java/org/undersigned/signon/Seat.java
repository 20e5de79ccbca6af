package org.undersigned.signon;

import java.time.LocalDate;
import java.util.List;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;

/**
 * A state's seat in the House, or both of its seats in the Senate, on the day of a letter.
 *
 * @param district null of the Senate
 * @param holders empty where nobody is known to have held it
 * @param certain whether who held it on that day is known, and not only who did on a roster's
 */
public record Seat(Chamber chamber, String state, Integer district, List<Holder> holders, boolean certain) {

    /**
     * Who held the seat.
     *
     * @param signOn theirs under the letter, also one that they withdrew; null where the record has none
     */
    public record Holder(Term term, SignOn signOn) {

        public Member member() {
            return term.member;
        }

        /** Whether the record names them among those who signed. */
        public boolean isNamed() {
            return signOn != null && signOn.isLive();
        }
    }

    private static final int SENATORS = 2;

    static Seat on(LocalDate day, Letter letter, Chamber chamber, String state, Integer district) {
        List<Term> terms = Term.ofSeatOn(day, chamber, state, district);
        boolean certain =
                terms.isEmpty() ? Roster.existsOf(day) : terms.stream().allMatch(term -> term.surelyCovers(day));
        return new Seat(
                chamber,
                state,
                district,
                terms.stream()
                        .map(term -> new Holder(
                                term, SignOn.publicOf(term.member, letter).orElse(null)))
                        .toList(),
                certain);
    }

    /** How many seats were vacant for all that is known. */
    public int vacant() {
        return Math.max(0, (chamber == Chamber.SENATE ? SENATORS : 1) - holders.size());
    }

    /** The day on which the roster is known to hold that the holders are taken from; null where nobody is found. */
    public PartialDate rosterDay() {
        return holders.isEmpty() ? null : holders.get(0).term().roster.holdsOn;
    }
}
