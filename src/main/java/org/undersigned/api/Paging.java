package org.undersigned.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.undersigned.base.Failure;

/** Which part of a list is wanted. */
public class Paging {

    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100"))
    public String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: the `next` of the answer before")
    public String cursor;

    int size() {
        return Given.number("limit", limit, 1, MOST, USUAL);
    }

    /** What the cursor stands behind, or null for the beginning. */
    <T> T after(Function<UUID, Optional<T>> find) {
        return Given.isBlank(cursor) ? null : Cursor.read(cursor).flatMap(find).orElseThrow(Paging::madeUp);
    }

    static Failure madeUp() {
        return Given.wrong("cursor", "the next of an answer before");
    }
}
