package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Revision;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.RevisionRef;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SourceJson;

/** One frozen wording of a letter, or an excerpt of it. */
@Schema(name = "Revision", description = "One frozen wording of a letter, or an excerpt of it")
@JsonNaming(SnakeCaseStrategy.class)
public record RevisionJson(
        UUID id,
        LetterRef letter,
        int number,
        String language,

        @Schema(description = "A small Markdown: the ask stands between == and ==, […] where words are left out")
        String text,

        @Schema(description = "SHA-256 of the UTF-8 bytes of the text; of an excerpt, the excerpt's")
        String sha256,

        @Schema(description = "Whether the text is not the whole letter")
        boolean excerpt,

        @Schema(nullable = true) RevisionRef follows,
        Instant frozenAt,
        @Schema(nullable = true) String note,
        List<SourceJson> sources,
        Map<String, Map<String, String>> translations,
        String salt) {

    static RevisionJson of(Revision revision) {
        return new RevisionJson(
                revision.id,
                LetterRef.of(revision.letter),
                revision.ordinal,
                revision.language,
                revision.wording,
                revision.sha256,
                revision.excerpt,
                RevisionRef.of(revision.follows),
                revision.frozenAt,
                revision.note,
                SourceJson.of(revision.citations),
                Texts.translations(revision),
                Salt.of(revision));
    }
}
