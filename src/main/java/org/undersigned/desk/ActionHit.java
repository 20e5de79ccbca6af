package org.undersigned.desk;

import java.util.Optional;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

/** What an action was upon, where the desk has a page of it. */
final class ActionHit {

    static Hit of(LedgerEntry entry, String language) {
        return upon(entry, language)
                .orElseGet(() ->
                        hit(entry, entry.campaignId == null ? null : CampaignDesk.address(entry.campaignId), null));
    }

    private static Optional<Hit> upon(LedgerEntry entry, String language) {
        return switch (entry.subjectType) {
            case "sign_on", "contact" ->
                SignOn.<SignOn>findByIdOptional(entry.subject)
                        .map(one -> hit(entry, "/desk/sign-ons/" + one.id, new Worded(one.name, language)));
            case "organization" ->
                Organization.<Organization>findByIdOptional(entry.subject)
                        .map(one -> hit(entry, OrganizationDesk.address(one.id), new Worded(one.name, language)));
            case "member" ->
                Member.<Member>findByIdOptional(entry.subject)
                        .map(one ->
                                hit(entry, "/desk/members/" + one.bioguide, new Worded(one.officialName, language)));
            case "campaign" ->
                Campaign.<Campaign>findByIdOptional(entry.subject)
                        .map(one -> hit(entry, CampaignDesk.address(one.id), one.title(language)));
            case "letter" ->
                Letter.<Letter>findByIdOptional(entry.subject)
                        .map(one -> hit(entry, LetterDesk.address(one.id), one.title(language)));
            case "import" ->
                SheetImport.<SheetImport>findByIdOptional(entry.subject)
                        .map(one -> hit(entry, ImportDesk.address(one.id), new Worded(one.fileName, language)));
            default -> Optional.empty();
        };
    }

    private static Hit hit(LedgerEntry entry, String address, Worded name) {
        return new Hit(entry.id, address, name, null, entry.verb, null, entry);
    }

    private ActionHit() {}
}
