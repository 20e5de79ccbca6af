package org.undersigned.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;
import org.undersigned.signon.Signer;

/**
 * The seat that the form of a member's signature shows.
 *
 * @param rosterDay the day of the roster that it was taken from to be checked, or null where it was typed
 */
record SeatShown(String chamber, String state, String district, String party, PartialDate rosterDay) {

    static SeatShown typedIn(RecordForm form) {
        return new SeatShown(form.chamber(), form.state(), form.district(), form.party(), null);
    }

    /** What the roster says of a day near the letter's. */
    static SeatShown ofRoster(Signer signer, Letter letter, RecordForm form) {
        Optional<LocalDate> day = Optional.ofNullable(letter.dated)
                .or(() -> Optional.ofNullable(Typed.date(form.date())))
                .map(PartialDate::lastDay);
        return signer instanceof Signer.AMember one
                ? day.flatMap(Member.<Member>findById(one.id())::termOn)
                        .map(SeatShown::of)
                        .orElseGet(() -> typedIn(form))
                : typedIn(form);
    }

    private static SeatShown of(Term term) {
        return new SeatShown(
                Codes.of(term.chamber),
                term.state,
                term.district == null ? "" : term.district.toString(),
                term.party,
                term.roster.holdsOn);
    }
}
