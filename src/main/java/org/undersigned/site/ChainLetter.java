package org.undersigned.site;

import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Step;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnList;
import org.undersigned.signon.SignOns;

/**
 * A letter in its campaign's chain: who leads it, how many are recorded and reported, who answered.
 *
 * @param reported the count that pages lead with, of whichever kind, or null
 */
public record ChainLetter(
        Letter letter, List<SignOn> leads, List<Counted> counted, ReportedCount reported, List<Step> answers) {

    static List<ChainLetter> of(Campaign campaign) {
        return campaign.publicLetters().stream()
                .map(letter -> of(letter, campaign))
                .toList();
    }

    private static ChainLetter of(Letter letter, Campaign campaign) {
        return new ChainLetter(
                letter,
                SignOns.leadsUnder(letter),
                Counted.under(letter, new SignOnList(letter, SignOnFilter.ALL).counts()),
                ReportedCount.of(letter).stream().findFirst().orElse(null),
                campaign.steps.stream()
                        .filter(step -> step.letterRole == Step.LetterRole.ANSWER && step.letter.equals(letter))
                        .sorted(Step.BY_DATE)
                        .toList());
    }

    /** Whether a source reports more of a kind than the record names. */
    public boolean isIncomplete() {
        return counted.stream().anyMatch(Counted::isIncomplete);
    }
}
