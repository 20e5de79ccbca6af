package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Failure;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.LiveCounts;
import org.undersigned.signon.Mine;

/** Letters, for programs. */
@Path("/api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
@Transactional
public class LetterApi {

    private final PublicRecord record;
    private final Clock clock;

    LetterApi(PublicRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listLetters", summary = "Public letters, newest entered first")
    public ListJson<LetterItemJson> list(@BeanParam Paging paging) {
        List<Letter> found =
                Letter.publicAfter(paging.after(id -> Letter.<Letter>findByIdOptional(id)), paging.size() + 1);
        LiveCounts live = LiveCounts.under(found);
        return ListJson.of(
                found,
                paging.size(),
                letter -> LetterItemJson.of(letter, CountsJson.of(live.of(letter)), clock.instant()),
                letter -> letter.id);
    }

    @GET
    @Path("{letter}")
    @Operation(
            operationId = "getLetter",
            summary = "One letter: its wordings, recipients, leads, counts recorded and reported, statements")
    public LetterJson show(@RestPath @Parameter(description = "The letter's slug") String letter) {
        return LetterJson.of(record.letter(letter), clock.instant());
    }

    @GET
    @Path("{letter}/mine")
    @Operation(
            operationId = "getMine",
            summary = "Did my representative sign? By ZIP code, or by state and district",
            description =
                    "Who sat for that place on the day of the letter, and whether the record names them. A record is seldom"
                            + " complete: who is not named in it may have signed all the same.")
    public MineJson mine(
            @RestPath @Parameter(description = "The letter's slug") String letter,
            @QueryParam("zip") @Parameter(description = "A ZIP code: five digits, or nine") String zip,
            @QueryParam("state") @Parameter(description = "Postal code of a state, in place of a ZIP code")
                    String state,
            @QueryParam("district") @Parameter(description = "Number of the state's district; 0 is at large")
                    String district) {
        Letter found = record.letter(letter);
        refuseTwoPlaces(zip, state, district);
        try {
            return MineJson.of(
                    Given.isBlank(zip)
                            ? Mine.ofDistrict(
                                    found,
                                    Given.state("state", state),
                                    district == null ? "" : district,
                                    LocalDate.now(clock))
                            : Mine.ofZip(found, zip, LocalDate.now(clock)));
        } catch (Refusal noSuchPlace) {
            throw wrongPlace(noSuchPlace);
        }
    }

    private static void refuseTwoPlaces(String zip, String state, String district) {
        if (!Given.isBlank(zip)) {
            Given.refuse("state", state, "left out where zip is given");
            Given.refuse("district", district, "left out where zip is given");
        } else if (Given.isBlank(state)) {
            throw Given.wrong("zip", "given, or else state and district");
        }
    }

    private static Failure wrongPlace(Refusal refusal) {
        return switch (refusal.code) {
            case "bad_zip" -> Given.wrong("zip", "five digits, or nine");
            case "unknown_zip" -> Given.wrong("zip", "one that the table of ZIP codes has");
            case "unknown_state" -> Given.wrong("state", "a state's postal code in capitals, such as IL");
            default -> Given.wrong("district", "the number of a district of that state; 0 is at large");
        };
    }
}
