package org.undersigned;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** More of {@link World}, for the desk: members who sit somewhere, and letters of other kinds. */
public final class DeskWorld {

    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");

    /** The current revision of {@link World#LETTER}, which asks for signers of all kinds. */
    public static String revision() {
        UUID id = World.letterId();
        return World.written(() -> {
            Letter letter = Letter.findById(id);
            letter.openToMembers = true;
            letter.openToHouse = true;
            letter.openToSenate = true;
            return letter.currentRevision().orElseThrow().id.toString();
        });
    }

    /** The revision of a letter made for it, public and for organizations unless changed. */
    public static String lettersOwnRevision(String slug, Consumer<Letter> change) {
        World.letterId();
        return World.written(() -> {
            Letter letter = new Letter();
            letter.campaign = Campaign.publicAt(World.CAMPAIGN).orElseThrow();
            letter.slug = slug;
            letter.language = "en";
            letter.title = "A letter for " + slug;
            letter.dated = new PartialDate("2026-01-05");
            letter.openToOrganizations = true;
            letter.createdAt = THEN;
            letter.publishedAt = THEN;
            change.accept(letter);
            ledger().made("letter.published", letter);
            Revision revision = new Revision();
            revision.letter = letter;
            revision.ordinal = 1;
            revision.language = "en";
            revision.freeze("Dear council, please.", THEN);
            ledger().made("revision.frozen", revision);
            return revision.id.toString();
        });
    }

    /** A published signature of a member for the seat that {@link #member} gives. */
    public static UUID signature(String revision, UUID member) {
        return World.written(() -> {
            SignOn signOn = new SignOn();
            signOn.revision = Revision.findById(UUID.fromString(revision));
            signOn.letter = signOn.revision.letter;
            signOn.kind = SignOnKind.MEMBER;
            signOn.member = Member.findById(member);
            signOn.name = signOn.member.officialName;
            signOn.chamber = Chamber.HOUSE;
            signOn.state = "IL";
            signOn.district = 4;
            signOn.party = "Democrat";
            signOn.assurance = Assurance.ATTESTED;
            signOn.receivedAt = THEN;
            signOn.publish(THEN);
            ledger().made("sign_on.published", signOn);
            return signOn.id;
        });
    }

    /** A campaign that nothing else is about. */
    public static UUID otherCampaign() {
        return campaign("another-campaign");
    }

    /** An empty one that is not public, at this address. */
    public static UUID campaign(String slug) {
        return World.written(() ->
                Campaign.<Campaign>find("slug", slug).firstResultOptional().orElseGet(() -> madeCampaign(slug)).id);
    }

    private static Campaign madeCampaign(String slug) {
        Campaign campaign = new Campaign();
        campaign.slug = slug;
        campaign.language = "en";
        campaign.title = "Another campaign";
        campaign.summary = "Made up for tests.";
        campaign.createdAt = THEN;
        ledger().made("campaign.added", campaign);
        return campaign;
    }

    /** Who sits for IL-4 on the letter's day. */
    public static UUID member(String bioguide, String first, String last, String official) {
        UUID id = memberWithoutTerm(bioguide, first, last, official);
        return World.written(() -> {
            Roster roster = new Roster();
            roster.title = "A made-up roster";
            roster.holdsOn = new PartialDate("2026-01-05");
            roster.loadedAt = THEN;
            ledger().made("roster.loaded", roster);
            Term term = new Term();
            term.member = Member.findById(id);
            term.chamber = Chamber.HOUSE;
            term.state = "IL";
            term.district = 4;
            term.party = "Democrat";
            term.roster = roster;
            term.persist();
            return id;
        });
    }

    public static UUID memberWithoutTerm(String bioguide, String first, String last, String official) {
        return World.written(() -> {
            Member member = new Member();
            member.bioguide = bioguide;
            member.name(first, last, official);
            member.persist();
            return member.id;
        });
    }

    private static Ledger ledger() {
        return Arc.container().instance(Ledger.class).get();
    }

    private DeskWorld() {}
}
