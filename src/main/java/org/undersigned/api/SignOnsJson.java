package org.undersigned.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.publishing.signatories.SignOnJson;

/** Sign-ons that were asked for by their ids. */
@Schema(name = "SignOnsById", description = "Sign-ons that were asked for by their ids, in that order")
public record SignOnsJson(
        List<SignOnJson> items,

        @Schema(
                description =
                        "Ids of individuals who left, of what was erased, and of those under a letter that was taken off")
        List<UUID> gone,

        @Schema(description = "Ids under which nothing was ever public")
        List<UUID> unknown) {}
