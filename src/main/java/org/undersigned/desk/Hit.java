package org.undersigned.desk;

import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
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

    static Hit of(Campaign campaign, String language) {
        return new Hit(
                campaign.id,
                CampaignDesk.address(campaign.id),
                campaign.title(language),
                null,
                campaign.isPublic() ? null : "draft",
                null,
                null);
    }

    static Hit of(Letter letter, String language) {
        return new Hit(
                letter.id,
                LetterDesk.address(letter.id),
                letter.title(language),
                letter.campaign.title(language),
                letter.isPublic() ? null : "draft",
                null,
                null);
    }

    static Hit of(Organization organization, Likeness likeness, String address, String language) {
        String others = String.join(", ", organization.otherNames());
        String known = others.isEmpty() ? organization.website : others;
        return new Hit(
                organization.id,
                address,
                new Worded(organization.name, language),
                known == null ? null : new Worded(known, language),
                Codes.of(likeness),
                null,
                null);
    }

    static Hit of(Member member, String language) {
        return new Hit(
                member.id,
                "/desk/members/" + member.bioguide,
                new Worded(member.officialName, language),
                new Worded(member.bioguide, language),
                null,
                member.newestTerms().stream().findFirst().orElse(null),
                null);
    }

    static Hit of(SignOn signOn, String language) {
        return new Hit(
                signOn.id,
                "/desk/sign-ons/" + signOn.id,
                new Worded(signOn.name, language),
                signOn.letter.title(language),
                Codes.of(Phase.of(signOn)),
                null,
                null);
    }
}
