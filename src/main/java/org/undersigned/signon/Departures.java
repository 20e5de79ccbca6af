package org.undersigned.signon;

import java.util.List;
import org.undersigned.campaign.Letter;

/**
 * What left a letter's list or was put right in it, newest first; individuals who withdrew are counted, not named.
 *
 * @param withdrawals how many of them there are, where not all are named; so too {@code strikes} and {@code corrected}
 */
public record Departures(
        List<SignOn> withdrawn,
        long withdrawals,
        List<SignOn> struck,
        long strikes,
        long individuals,
        List<Correction> corrections,
        long corrected) {

    private static final String NAMED = "letter = ?1 and kind <> ?2 and leftUnseen = false and ";

    /** @param most how many of each are named */
    public static Departures under(Letter letter, int most) {
        return new Departures(
                newest("withdrawnAt", letter, most),
                count("withdrawnAt", letter),
                newest("struckAt", letter, most),
                count("struckAt", letter),
                SignOns.withdrawnIndividuals(letter),
                Correction.under(letter, most),
                Correction.countUnder(letter));
    }

    public boolean isEmpty() {
        return withdrawals == 0 && strikes == 0 && individuals == 0 && corrections.isEmpty();
    }

    /** Whether more left, or were put right, than are named. */
    public boolean isCut() {
        return withdrawals > withdrawn.size() || strikes > struck.size() || corrected > corrections.size();
    }

    private static List<SignOn> newest(String at, Letter letter, int most) {
        return SignOn.<SignOn>find(
                        NAMED + at + " is not null order by " + at + " desc, id", letter, SignOnKind.INDIVIDUAL)
                .page(0, most)
                .list();
    }

    private static long count(String at, Letter letter) {
        return SignOn.count(NAMED + at + " is not null", letter, SignOnKind.INDIVIDUAL);
    }
}
