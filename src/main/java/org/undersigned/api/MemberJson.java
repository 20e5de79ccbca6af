package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;
import org.undersigned.publishing.signatories.Salt;

/** A member of the Congress, and the seats that rosters name them for. */
@Schema(name = "Member", description = "A member of the Congress, and the seats that rosters name them for")
@JsonNaming(SnakeCaseStrategy.class)
public record MemberJson(
        String bioguide, String firstName, String lastName, String officialName, List<TermJson> terms) {

    /** A seat held. */
    @Schema(
            name = "Term",
            description =
                    "A seat held; where its first or last day is not known, it is known to hold on its roster's day")
    @JsonNaming(SnakeCaseStrategy.class)
    public record TermJson(
            @Schema(enumeration = {"house", "senate"}) String chamber,

            String state,

            @Schema(nullable = true, description = "0 is at large; a senator has none")
            Integer district,

            String party,
            @Schema(nullable = true) PartialDate startsOn,
            @Schema(nullable = true) PartialDate endsOn,
            RosterJson roster) {

        static TermJson of(Term term) {
            return new TermJson(
                    Codes.of(term.chamber),
                    term.state,
                    term.district,
                    term.party,
                    term.startsOn,
                    term.endsOn,
                    RosterJson.of(term.roster));
        }
    }

    /** A published list of who sat in the Congress, or what the site says of one member. */
    @Schema(
            name = "Roster",
            description =
                    "A published list of who sat in the Congress, or what the publisher of this site corrected of one member; known to hold on one day")
    @JsonNaming(SnakeCaseStrategy.class)
    public record RosterJson(
            UUID id,
            String title,
            PartialDate holdsOn,
            @Schema(nullable = true) String publisher,
            @Schema(nullable = true) String address,
            @Schema(nullable = true) String licence,
            String salt) {

        static RosterJson of(Roster roster) {
            return new RosterJson(
                    roster.id,
                    roster.title,
                    roster.holdsOn,
                    roster.publisher,
                    roster.address,
                    roster.licence,
                    Salt.of(roster));
        }
    }

    static MemberJson of(Member member) {
        return new MemberJson(
                member.bioguide,
                member.firstName,
                member.lastName,
                member.officialName,
                member.terms.stream()
                        .sorted(Comparator.comparing(term -> term.id))
                        .map(TermJson::of)
                        .toList());
    }
}
