package org.undersigned.site;

import java.util.List;
import org.undersigned.base.Language;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.publishing.markup.LetterMarkup;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOns;

/**
 * A letter set as a letter.
 *
 * @param revision its wording, or null where the words are not held
 * @param html the wording, safe to stand on the page
 * @param senders who writes: {@code house}, {@code senate}, {@code congress}, {@code organizations}, {@code individuals}
 *     or {@code all}; null where nobody may sign
 */
public record LetterSheet(Revision revision, String html, String senders, List<SignOn> leads) {

    static LetterSheet of(Letter letter, Language language) {
        List<SignOn> leads = SignOns.leadsUnder(letter);
        return letter.currentRevision()
                .map(revision -> new LetterSheet(
                        revision,
                        LetterMarkup.html(revision.wording, LetterMarkup.Notes.in(language)),
                        senders(letter),
                        leads))
                .orElseGet(() -> new LetterSheet(null, null, senders(letter), leads));
    }

    private static String senders(Letter letter) {
        if (letter.openToMembers) {
            return letter.openToHouse == letter.openToSenate ? "congress" : letter.openToHouse ? "house" : "senate";
        }
        if (letter.openToOrganizations) {
            return letter.openToIndividuals ? "all" : "organizations";
        }
        return letter.openToIndividuals ? "individuals" : null;
    }
}
