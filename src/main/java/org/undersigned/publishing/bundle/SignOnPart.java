package org.undersigned.publishing.bundle;

import java.util.Optional;
import org.undersigned.base.Codes;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.State;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** A signer's name under a letter, and where it stands. */
final class SignOnPart {

    // The record wants a reason, the bundle has none: reasons are the desk's own.
    private static final String NO_REASON = "Taken over from a bundle, which gives no reasons.";

    static SignOn read(Fields in, Letter letter, Reading reading) {
        SignOn signOn = new SignOn();
        signOn.id = reading.id(in);
        signOn.letter = letter;
        signOn.kind = in.need("kind").oneOf(SignOnKind.class);
        if (signOn.kind != null) {
            readSigner(in, signOn, reading);
        }
        readDetails(in, signOn);
        signOn.signedOn = in.may("date").date();
        signOn.dateBasis = in.need("date_basis").oneOf(DateBasis.class);
        signOn.revision = RevisionPart.number(in.need("revision"), letter);
        signOn.assurance = in.need("assurance").oneOf(Assurance.class);
        signOn.attestedBy = in.may("attested_by").line(300);
        signOn.citations.addAll(reading.citationsAndReports(in));
        signOn.publishedAt = reading.instantOrNow(in.may("published_at"));
        signOn.receivedAt = signOn.publishedAt;
        return signOn;
    }

    private static void readSigner(Fields in, SignOn signOn, Reading reading) {
        switch (signOn.kind) {
            case MEMBER -> {
                signOn.member =
                        in.need("member").named(Member::withBioguide, "the Bioguide id of a member in the directory");
                signOn.chamber = in.need("chamber").oneOf(Chamber.class);
            }
            case ORGANIZATION -> signOn.organization = reading.organization(in.need("organization"));
            case INDIVIDUAL -> {}
        }
    }

    private static void readDetails(Fields in, SignOn signOn) {
        boolean member = signOn.kind == SignOnKind.MEMBER;
        signOn.name = in.need("name").line(300);
        signOn.title = in.may("title").line(300);
        signOn.affiliation = in.may("affiliation").line(300);
        signOn.party = (member ? in.need("party") : in.may("party")).line(60);
        signOn.state = (member ? in.need("state") : in.may("state"))
                .named(
                        code -> State.find(code).isPresent() ? Optional.of(code) : Optional.empty(),
                        "a state's postal code");
        signOn.district = in.may("district").number(0, 99);
        if (member && signOn.chamber != null && (signOn.chamber == Chamber.HOUSE) != (signOn.district != null)) {
            in.wrong(
                    "district",
                    "a district does not go with the chamber",
                    "one in the house (0 at large), none in the senate");
        }
        signOn.leadOrdinal = in.may("lead").number(1, 10_000);
    }

    /** How a member or an organization left the list; individuals who left are counted and not named. */
    static void readLeaving(Fields in, SignOn signOn) {
        in.part("withdrawn").ifPresent(withdrawn -> {
            signOn.withdrawnAt = withdrawn.need("at").instant();
            signOn.withdrawnOn = withdrawn.may("on").date();
            signOn.withdrawalReason = NO_REASON;
            withdrawn.close();
        });
        in.part("struck").ifPresent(struck -> {
            signOn.struckAt = struck.need("at").instant();
            signOn.struckReason = NO_REASON;
            struck.close();
        });
    }

    static Block write(SignOn signOn, SourceKeys keys) {
        Block out = new Block()
                .plain("id", signOn.id)
                .plain("kind", Codes.of(signOn.kind))
                .text("member", signOn.member == null ? null : signOn.member.bioguide)
                .text("organization", signOn.organization == null ? null : signOn.organization.root().slug)
                .text("name", signOn.name)
                .text("title", signOn.title)
                .text("affiliation", signOn.affiliation)
                .plain("chamber", Codes.of(signOn.chamber))
                .text("party", signOn.party)
                .text("state", signOn.state)
                .plain("district", signOn.district)
                .plain("lead", signOn.leadOrdinal)
                .plain("date", signOn.signedOn)
                .plain("date_basis", Codes.of(signOn.dateBasis))
                .plain("revision", signOn.revision.ordinal)
                .plain("assurance", Codes.of(signOn.assurance))
                .text("attested_by", signOn.attestedBy);
        keys.cite(out, signOn.citations);
        return out.plain("published_at", signOn.publishedAt)
                .part("withdrawn", new Block().plain("at", signOn.withdrawnAt).plain("on", signOn.withdrawnOn))
                .part("struck", new Block().plain("at", signOn.struckAt))
                .part(
                        "superseded",
                        new Block()
                                .plain("at", signOn.supersededAt)
                                .plain("by", signOn.supersededBy == null ? null : signOn.supersededBy.id));
    }

    private SignOnPart() {}
}
