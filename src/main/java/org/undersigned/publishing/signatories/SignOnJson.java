package org.undersigned.publishing.signatories;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.signon.SignOn;

/** A public sign-on; never more of it than the public may know, and of those who left nothing that names an individual. */
@Schema(name = "SignOn", description = "A signer's name under a letter, as it was on the day of signing")
@JsonNaming(SnakeCaseStrategy.class)
public record SignOnJson(
        UUID id,
        LetterRef letter,

        @Schema(enumeration = {"member", "organization", "individual"})
        String kind,

        String name,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String affiliation,
        RevisionRef revision,

        @Schema(nullable = true, description = "The member's Bioguide id")
        String member,

        @Schema(nullable = true) OrganizationRef organization,

        @Schema(
                nullable = true,
                enumeration = {"house", "senate"})
        String chamber,

        @Schema(nullable = true) String party,

        @Schema(nullable = true, description = "Postal code of the state")
        String state,

        @Schema(nullable = true, description = "0 is at large; a senator has none")
        Integer district,

        @Schema(nullable = true, description = "1 for the first of those who lead the letter")
        Integer lead,

        @Schema(nullable = true) PartialDate date,

        @Schema(enumeration = {"signed", "named_by_source"}) String dateBasis,

        @Schema(enumeration = {"reported", "attested", "mailbox_confirmed", "domain_verified"})
        String assurance,

        @Schema(nullable = true, description = "The partner who heard it from the signer; null where it was the desk")
        String attestedBy,

        List<SourceJson> sources,
        Instant publishedAt,

        @Schema(nullable = true, description = "When it was taken off the list at the signer's wish")
        Instant withdrawnAt,

        @Schema(nullable = true) PartialDate withdrawnOn,

        @Schema(nullable = true, description = "When it was taken off the list as recorded in error")
        Instant struckAt,

        @Schema(nullable = true) Instant supersededAt,

        @Schema(nullable = true, description = "The sign-on that stands in its place")
        UUID supersededBy,

        @Schema(description = "Whether it stands in the letter's list now")
        boolean live,

        String salt) {

    public static SignOnJson of(SignOn signOn) {
        return new SignOnJson(
                signOn.id,
                LetterRef.of(signOn.letter),
                Codes.of(signOn.kind),
                signOn.name,
                signOn.title,
                signOn.affiliation,
                RevisionRef.of(signOn.revision),
                signOn.member == null ? null : signOn.member.bioguide,
                OrganizationRef.of(signOn.organization),
                Codes.of(signOn.chamber),
                signOn.party,
                signOn.state,
                signOn.district,
                signOn.leadOrdinal,
                signOn.signedOn,
                Codes.of(signOn.dateBasis),
                Codes.of(signOn.assurance),
                signOn.attestedBy,
                SourceJson.of(signOn.citations),
                signOn.publishedAt,
                signOn.withdrawnAt,
                signOn.withdrawnOn,
                signOn.struckAt,
                signOn.supersededAt,
                signOn.supersededBy == null ? null : signOn.supersededBy.id,
                signOn.isLive(),
                Salt.of(signOn));
    }
}
