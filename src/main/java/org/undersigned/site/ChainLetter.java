package org.undersigned.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Step;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** A letter in its campaign's chain: who leads it, how many are recorded and reported, who answered. */
public record ChainLetter(
        Letter letter, List<SignOn> leads, List<Recorded> recorded, ReportedCount reported, List<Step> answers) {

    public record Recorded(SignOnKind kind, long number) {}

    static List<ChainLetter> of(Campaign campaign) {
        return campaign.publicLetters().stream()
                .map(letter -> of(letter, campaign))
                .toList();
    }

    private static ChainLetter of(Letter letter, Campaign campaign) {
        return new ChainLetter(
                letter,
                SignOn.leadsUnder(letter),
                recorded(letter),
                ReportedCount.of(letter).stream().findFirst().orElse(null),
                campaign.steps.stream()
                        .filter(step -> step.letterRole == Step.LetterRole.ANSWER && step.letter.equals(letter))
                        .sorted(Step.BY_DATE)
                        .toList());
    }

    // Kinds that may not sign and did not are left out; a zero of one that may is said.
    private static List<Recorded> recorded(Letter letter) {
        return Arrays.stream(SignOnKind.values())
                .map(kind -> new Recorded(kind, SignOn.countLive(letter, kind)))
                .filter(recorded -> recorded.number > 0 || recorded.kind.maySign(letter))
                .toList();
    }

    /** Whether a source reports more of a kind than the record names. */
    public boolean isIncomplete() {
        return Optional.ofNullable(reported)
                .filter(count -> recorded.stream()
                                .filter(one -> one.kind == count.kind)
                                .mapToLong(Recorded::number)
                                .sum()
                        < count.figure)
                .isPresent();
    }
}
