package org.undersigned.publishing.signatories;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Letter;

/** Which letter; it has an address once it is public. */
@Schema(name = "LetterRef", description = "Which letter; its slug is null while it has no public page")
public record LetterRef(UUID id, @Schema(nullable = true) String slug) {

    public static LetterRef of(Letter letter) {
        return letter == null ? null : new LetterRef(letter.id, letter.isPublic() ? letter.slug : null);
    }
}
