package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.directory.Organization;
import org.undersigned.publishing.signatories.Salt;

/** An organization that has endorsed in public. */
@Schema(name = "Organization", description = "An organization that has endorsed in public")
@JsonNaming(SnakeCaseStrategy.class)
public record OrganizationJson(
        UUID id,
        String slug,
        String name,
        List<String> aliases,
        @Schema(nullable = true) String website,

        @Schema(
                nullable = true,
                enumeration = {"national", "state", "local", "other"})
        String level,

        @Schema(nullable = true) String place,
        @Schema(nullable = true) UUID mergedInto,
        String salt) {

    static OrganizationJson of(Organization organization) {
        return new OrganizationJson(
                organization.id,
                organization.slug,
                organization.name,
                List.copyOf(organization.aliases),
                organization.website,
                Codes.of(organization.level),
                organization.place,
                organization.mergedInto == null ? null : organization.mergedInto.id,
                Salt.of(organization));
    }
}
