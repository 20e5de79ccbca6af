package org.undersigned.desk;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.links.Link;
import org.undersigned.directory.Likeness;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Term;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;

/**
 * Something that was found.
 *
 * @param id of the record
 * @param address where it stands at the desk, or null where it has no page
 * @param name null of an action upon something without one
 * @param detail what tells it from others of the same name, or null
 * @param code what its kind says in a word: the likeness, the phase, {@code draft}, or null
 * @param seat of a member, or null
 * @param entry of an action, or null
 */
record Hit(UUID id, String address, Worded name, Worded detail, String code, Term seat, LedgerEntry entry) {

    static Hit of(Campaign campaign, Link link) {
        return of(campaign.id, link, null, unseen(campaign.isPublic(), campaign.isTakenOff()), null);
    }

    static Hit of(Letter letter, Link link, String language) {
        return of(letter.id, link, letter.campaign.title(language), unseen(letter), null);
    }

    static Hit of(Organization organization, Likeness likeness, Link link, String language) {
        String others = String.join(", ", organization.otherNames());
        String known = Stream.of(others.isEmpty() ? organization.website : others, organization.place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        Worded detail = known.isEmpty() ? null : new Worded(known, language);
        return of(organization.id, link, detail, Codes.of(likeness), null);
    }

    static Hit of(Member member, Link link, String language) {
        Term seat = member.newestTerms().stream().findFirst().orElse(null);
        return of(member.id, link, new Worded(member.bioguide, language), null, seat);
    }

    static Hit of(SignOn signOn, Link link, String language) {
        return of(signOn.id, link, signOn.letter.title(language), Codes.of(Phase.of(signOn)), null);
    }

    /** Why not everybody may see a letter, or null where they may. */
    static String unseen(Letter letter) {
        return unseen(letter.isPublic(), letter.isTakenOff());
    }

    private static String unseen(boolean isPublic, boolean isTakenOff) {
        return isPublic ? null : isTakenOff ? "struck" : "draft";
    }

    /** @param link to what the action was upon, or null */
    static Hit of(LedgerEntry entry, Link link) {
        return new Hit(
                entry.id,
                link == null ? null : link.address(),
                link == null ? null : link.name(),
                null,
                entry.verb,
                null,
                entry);
    }

    private static Hit of(UUID id, Link link, Worded detail, String code, Term seat) {
        return new Hit(id, link.address(), link.name(), detail, code, seat, null);
    }
}
