package org.undersigned.site;

import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.signon.Departures;
import org.undersigned.signon.SignOn;

/** What each signer signed, and what has changed since. */
public record LetterRecord(List<Version> versions, Departures departures) {

    /** A revision, and how many live sign-ons were given to it. */
    public record Version(Revision revision, long signOns) {}

    private static final int MOST = 20;

    static LetterRecord of(Letter letter) {
        return new LetterRecord(
                letter.revisions.stream()
                        .map(revision ->
                                new Version(revision, SignOn.count("revision = ?1 and place is not null", revision)))
                        .toList(),
                Departures.under(letter, MOST));
    }
}
