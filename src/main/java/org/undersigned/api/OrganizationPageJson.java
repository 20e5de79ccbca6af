package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.publishing.signatories.SignOnJson;

/** An organization and what it has signed. */
@Schema(name = "OrganizationPage", description = "An organization and what it has signed, newest entered first")
@JsonNaming(SnakeCaseStrategy.class)
public record OrganizationPageJson(OrganizationJson organization, ListJson<SignOnJson> signOns) implements Listing {

    @Override
    public String next() {
        return signOns.next();
    }
}
