package org.undersigned.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Recipient;

/** Whom a letter is sent to; what is not known of them is left out. */
@Schema(
        name = "Recipient",
        requiredProperties = "name",
        description = "Whom the letter is sent to; what is not known of them is left out")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecipientJson(String name, String title, String via) {

    static RecipientJson of(Recipient recipient) {
        return new RecipientJson(recipient.name, recipient.title, recipient.via);
    }
}
