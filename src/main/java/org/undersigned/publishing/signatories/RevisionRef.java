package org.undersigned.publishing.signatories;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Revision;

/** Which frozen wording of a letter. */
@Schema(name = "RevisionRef", description = "Which frozen wording of the letter")
public record RevisionRef(UUID id, int number) {

    public static RevisionRef of(Revision revision) {
        return revision == null ? null : new RevisionRef(revision.id, revision.ordinal);
    }
}
