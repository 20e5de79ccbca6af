package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Failure;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.signon.SignOn;

/** Sign-ons by their ids, for programs that keep them: also what left the list since. */
@Path("/api/v1/sign-ons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-ons")
@Transactional
public class SignOnApi {

    private static final int MOST = 100;

    @GET
    @Operation(
            operationId = "getSignOns",
            summary = "Up to 100 sign-ons by their ids",
            description = "Withdrawn and struck ones of members and organizations come with their dates.")
    public SignOnsJson list(
            @QueryParam("ids") @Parameter(required = true, description = "Up to 100 ids, with commas between")
                    String ids) {
        List<SignOnJson> items = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : read(ids)) {
            SignOn signOn = SignOn.findById(id);
            if (isShown(signOn)) {
                items.add(SignOnJson.of(signOn));
            } else {
                (LedgerEntry.isKnownPublicly(id) ? gone : unknown).add(id);
            }
        }
        return new SignOnsJson(items, gone, unknown);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSignOn",
            summary = "One sign-on that is or was public",
            description =
                    "Withdrawn and struck ones of members and organizations answer with their dates; individuals who left, what was erased, and those under a letter that was taken off, with 410.")
    public SignOnJson show(@RestPath @Parameter(description = "The sign-on's id") UUID id) {
        SignOn signOn = SignOn.findById(id);
        if (!isShown(signOn)) {
            throw LedgerEntry.isKnownPublicly(id) ? Failure.gone() : Failure.notFound();
        }
        return SignOnJson.of(signOn);
    }

    private static List<UUID> read(String ids) {
        List<String> given = Given.isBlank(ids)
                ? List.of()
                : Arrays.stream(ids.split(",")).map(String::strip).distinct().toList();
        if (given.isEmpty() || given.size() > MOST) {
            throw wrongIds();
        }
        try {
            return given.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException none) {
            throw wrongIds();
        }
    }

    private static Failure wrongIds() {
        return Given.wrong("ids", "1 to " + MOST + " ids with commas between");
    }

    private static boolean isShown(SignOn signOn) {
        return signOn != null && signOn.isShown();
    }
}
