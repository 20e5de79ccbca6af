package org.undersigned.publishing.signatories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Letter;

/** Which letter; it has an address once it is public. */
@Schema(name = "LetterRef", description = "Which letter; its slug is null while it has no public page")
public record LetterRef(@NotNull UUID id, String slug) {

    public static LetterRef of(Letter letter) {
        return letter == null ? null : new LetterRef(letter.id, letter.isPublic() ? letter.slug : null);
    }
}
