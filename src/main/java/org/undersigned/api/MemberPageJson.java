package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.publishing.signatories.SignOnJson;

/** A member and what they have signed. */
@Schema(name = "MemberPage", description = "A member and what they have signed, newest entered first")
@JsonNaming(SnakeCaseStrategy.class)
public record MemberPageJson(MemberJson member, ListJson<SignOnJson> signOns) implements Listing {

    @Override
    public String next() {
        return signOns.next();
    }
}
