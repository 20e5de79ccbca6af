package org.undersigned.publishing.signatories;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull LetterRef letter,

        @Schema(enumeration = {"member", "organization", "individual"}) @NotNull
        String kind,

        @NotNull String name,
        String title,
        String affiliation,
        @NotNull RevisionRef revision,
        @Schema(description = "The member's Bioguide id") String member,
        OrganizationRef organization,
        @Schema(enumeration = {"house", "senate"}) String chamber,
        String party,
        @Schema(description = "Postal code of the state") String state,

        @Schema(nullable = true, description = "0 is at large; a senator has none")
        Integer district,

        @Schema(nullable = true, description = "1 for the first of those who lead the letter")
        Integer lead,

        PartialDate date,

        @Schema(enumeration = {"signed", "named_by_source"}) @NotNull
        String dateBasis,

        @Schema(enumeration = {"reported", "attested", "mailbox_confirmed", "domain_verified"}) @NotNull
        String assurance,

        @Schema(description = "The partner who heard it from the signer; null where it was the desk")
        String attestedBy,

        @NotNull List<SourceJson> sources,
        @NotNull Instant publishedAt,

        @Schema(description = "When it was taken off the list at the signer's wish")
        Instant withdrawnAt,

        PartialDate withdrawnOn,

        @Schema(description = "When it was taken off the list as recorded in error")
        Instant struckAt,

        Instant supersededAt,

        @Schema(description = "The sign-on that stands in its place")
        UUID supersededBy,

        @Schema(description = "Whether it stands in the letter's list now")
        boolean live,

        @NotNull String salt) {

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
