package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SourceJson;
import org.undersigned.signon.ReportedCount;

/** How many a source says signed. */
@Schema(name = "ReportedCount", description = "How many a source says signed")
@JsonNaming(SnakeCaseStrategy.class)
public record ReportedCountJson(
        UUID id,
        LetterRef letter,

        @Schema(enumeration = {"member", "organization", "individual"})
        String kind,

        @Schema(description = "As the source says it") String words,

        int value,

        @Schema(
                nullable = true,
                enumeration = {"over", "about"})
        String qualifier,

        @Schema(nullable = true) PartialDate date,
        @Schema(nullable = true) String note,
        List<SourceJson> sources,
        Map<String, Map<String, String>> translations,
        String salt) {

    static ReportedCountJson of(ReportedCount count) {
        return new ReportedCountJson(
                count.id,
                LetterRef.of(count.letter),
                Codes.of(count.kind),
                count.words,
                count.figure,
                Codes.of(count.qualifier),
                count.reportedOn,
                count.note,
                SourceJson.of(count.citations),
                Texts.translations(count),
                Salt.of(count));
    }
}
