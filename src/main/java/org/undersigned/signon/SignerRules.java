package org.undersigned.signon;

import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;

/** What a sign-on must say of its signer, and who may sign at all. */
final class SignerRules {

    /**
     * Fills in the seat of a member as of the letter's day.
     *
     * @param told where the roster does not know it, or null
     * @throws Refusal {@code seat_unknown} if neither says it; {@code seat_unsure} if the roster says it of another day only
     */
    static void seat(SignOn signOn, Member member, Signer.Seat told) {
        signOn.member = member;
        signOn.name = member.officialName;
        if (told != null) {
            sit(signOn, told.chamber(), told.state(), told.district(), told.party());
            return;
        }
        LocalDate day = Signer.day(signOn).map(PartialDate::lastDay).orElse(null);
        Term term = Optional.ofNullable(day)
                .flatMap(member::termOn)
                .orElseThrow(() -> new Refusal("seat_unknown", "chamber"));
        refuseIf(!term.surelyCovers(day), "seat_unsure", "chamber");
        sit(signOn, term.chamber, term.state, term.district, term.party);
    }

    private static void sit(SignOn signOn, Chamber chamber, String state, Integer district, String party) {
        signOn.chamber = chamber;
        signOn.state = state;
        signOn.district = district;
        signOn.party = party;
        refuseUnlessWhole(signOn);
    }

    /** @throws Refusal unless what the sign-on says of its signer is all there */
    static void refuseUnlessWhole(SignOn signOn) {
        refuseIf(signOn.name == null || signOn.name.isBlank(), "needed", "name");
        refuseIf(signOn.leadOrdinal != null && signOn.leadOrdinal < 1, "lead_from_one", "lead");
        if (signOn.kind == SignOnKind.MEMBER) {
            refuseIf(signOn.chamber == null, "needed", "chamber");
            refuseIf(signOn.state == null, "needed", "state");
            refuseIf(signOn.party == null, "needed", "party");
            refuseIf(
                    (signOn.chamber == Chamber.HOUSE) != (signOn.district != null),
                    "district_of_house_only",
                    "district");
        }
    }

    /** @throws Refusal unless the letter asks for signers of this kind, and of this chamber */
    static void refuseUnlessAsked(SignOn signOn) {
        Letter letter = signOn.letter;
        refuseIf(!signOn.kind.maySign(letter), "kind_not_asked", "revision");
        boolean chamberAsked = signOn.chamber == null || letter.isOpenTo(signOn.chamber);
        refuseIf(!chamberAsked, "chamber_not_asked", "chamber");
    }

    /** @throws Refusal if it is said to be reported, and nobody reports it */
    static void refuseUnlessNamed(SignOn signOn) {
        refuseIf(signOn.assurance == Assurance.REPORTED && signOn.citations.isEmpty(), "needed", "sources");
    }

    /** @throws Refusal if two would lead the letter at the same place */
    static void refuseTakenLead(SignOn signOn) {
        refuseIf(signOn.leadIsTaken(), "lead_taken", "lead");
    }

    /**
     * Nobody has signed on a day that is still to come, or said so.
     *
     * @param date may be null
     */
    static void refuseAhead(PartialDate date, String field, LocalDate today) {
        refuseIf(date != null && date.isAheadOf(today), "date_ahead", field);
    }

    private static void refuseIf(boolean wrong, String code, String field) {
        if (wrong) {
            throw new Refusal(code, field);
        }
    }

    private SignerRules() {}
}
