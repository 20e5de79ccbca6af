package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.signon.Mine;
import org.undersigned.signon.Seat;

/** Who sat for a place on the day of a letter, and whether the record names them. */
@Schema(name = "Mine", description = "Who sat for a place on the day of the letter, and whether the record names them")
@JsonNaming(SnakeCaseStrategy.class)
public record MineJson(
        LetterRef letter,

        @Schema(nullable = true, description = "The ZIP code asked for; null where a district was")
        String zip,

        @Schema(description = "The day for which it was looked up")
        LocalDate day,

        @Schema(
                description =
                        "Whether district lines were others on that day than those of the ZIP table, which is the 116th Congress's")
        boolean redrawn,

        List<SeatJson> seats) {

    /** A seat, or both of a state's in the Senate. */
    @Schema(name = "Seat", description = "A seat in the House, or both of a state's in the Senate")
    @JsonNaming(SnakeCaseStrategy.class)
    public record SeatJson(
            @Schema(enumeration = {"house", "senate"}) String chamber,

            String state,

            @Schema(nullable = true, description = "0 is at large; null in the Senate")
            Integer district,

            @Schema(description = "Whether the letter was open to members of this chamber")
            boolean openToIt,

            @Schema(description = "Whether who held it on that day is known, and not only who did on a roster's day")
            boolean certain,

            @Schema(
                    nullable = true,
                    description = "The day on which the roster is known to hold; null where nobody is found")
            PartialDate rosterDay,

            @Schema(description = "How many of its seats were vacant, for all that is known")
            int vacant,

            List<HolderJson> holders) {

        static SeatJson of(Seat seat, Mine mine) {
            return new SeatJson(
                    Codes.of(seat.chamber()),
                    seat.state(),
                    seat.district(),
                    mine.letter().isOpenTo(seat.chamber()),
                    seat.certain(),
                    seat.rosterDay(),
                    seat.vacant(),
                    seat.holders().stream().map(HolderJson::of).toList());
        }
    }

    /** Who held a seat. */
    @Schema(name = "Holder", description = "Who held the seat")
    @JsonNaming(SnakeCaseStrategy.class)
    public record HolderJson(
            String bioguide,
            String name,
            String party,

            @Schema(description = "Whether the record names them among those who signed; false is not \"did not sign\"")
            boolean recorded,

            @Schema(nullable = true, description = "Theirs under the letter, also one that was withdrawn")
            SignOnJson signOn) {

        static HolderJson of(Seat.Holder holder) {
            return new HolderJson(
                    holder.member().bioguide,
                    holder.member().officialName,
                    holder.term().party,
                    holder.isNamed(),
                    holder.signOn() == null ? null : SignOnJson.of(holder.signOn()));
        }
    }

    static MineJson of(Mine mine) {
        return new MineJson(
                LetterRef.of(mine.letter()),
                mine.zip(),
                mine.day(),
                mine.isRedrawn(),
                mine.seats().stream().map(seat -> SeatJson.of(seat, mine)).toList());
    }
}
