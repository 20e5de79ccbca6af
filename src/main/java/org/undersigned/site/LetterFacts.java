package org.undersigned.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.undersigned.base.Dates;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Step;

/**
 * What stands under a letter's title: how many signed, when it was open, who answered, which letters come before and after.
 *
 * @param description its summary, or its title where it has none
 * @param opens the moment from which it takes sign-ons, in the letter's zone; null where none is given
 * @param closes the moment until which it does; null where none is given
 */
public record LetterFacts(
        String description,
        List<Counted> counted,
        String opens,
        String closes,
        List<Step> answers,
        Letter follows,
        List<Letter> followedBy) {

    static LetterFacts of(Letter letter, List<Counted> counted, String language) {
        return new LetterFacts(
                (letter.summary == null ? letter.title(language) : letter.summary(language)).text(),
                counted,
                moment(letter.opensAt, letter.zone, language),
                moment(letter.closesAt, letter.zone, language),
                letter.campaign.steps.stream()
                        .filter(step -> step.letterRole == Step.LetterRole.ANSWER && letter.equals(step.letter))
                        .sorted(Step.BY_DATE)
                        .toList(),
                letter.follows == null || !letter.follows.isPublic() ? null : letter.follows,
                letter.campaign.publicLetters().stream()
                        .filter(one -> letter.equals(one.follows))
                        .toList());
    }

    private static String moment(Instant at, ZoneId zone, String language) {
        return at == null ? null : Dates.in(language).show(at.atZone(zone));
    }
}
