package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.PartialDate;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.OrganizationRef;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SourceJson;
import org.undersigned.signon.Statement;

/** What a named person said about a letter. */
@Schema(name = "Statement", description = "What a named person said about a letter")
@JsonNaming(SnakeCaseStrategy.class)
public record StatementJson(
        UUID id,
        LetterRef letter,
        String person,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) OrganizationRef organization,
        String language,

        @Schema(nullable = true, description = "Null where the words are not known")
        String words,

        @Schema(description = "Whether the words are all that was said")
        boolean complete,

        @Schema(nullable = true) PartialDate date,
        List<SourceJson> sources,
        String salt) {

    static StatementJson of(Statement statement) {
        return new StatementJson(
                statement.id,
                LetterRef.of(statement.letter),
                statement.person,
                statement.title,
                OrganizationRef.of(statement.organization),
                statement.language,
                statement.wording,
                statement.complete,
                statement.saidOn,
                SourceJson.of(statement.citations),
                Salt.of(statement));
    }
}
