package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.ledger.Entries;

/** The public ledger, for programs that follow what changed or verify the chain. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
@Transactional
public class ChangeApi {

    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "The public ledger, oldest first and without gaps",
            description =
                    "Keep the position of the last item and ask for what follows it. How to verify the chain stands in docs/ledger.md.")
    public ChangesJson list(
            @QueryParam("after")
                    @Parameter(
                            description = "The position behind which to begin",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many items at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    String limit) {
        long position = Given.number("after", after, 0, Long.MAX_VALUE, 0);
        int size = Given.number("limit", limit, 1, MOST, USUAL);
        return ChangesJson.of(Entries.after(position, size + 1), size);
    }
}
