package org.undersigned.publishing.signatories;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.directory.Organization;

/** Which organization; it has an address once it has endorsed in public. */
@Schema(name = "OrganizationRef", description = "Which organization; its slug is null while it has no public page")
public record OrganizationRef(
        UUID id, @Schema(nullable = true) String slug, String name) {

    public static OrganizationRef of(Organization organization) {
        return organization == null
                ? null
                : new OrganizationRef(
                        organization.id, organization.isPublic() ? organization.slug : null, organization.name);
    }
}
