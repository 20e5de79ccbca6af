package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
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
        @NotNull UUID id,
        @NotNull LetterRef letter,

        @Schema(enumeration = {"member", "organization", "individual"}) @NotNull
        String kind,

        @Schema(description = "As the source says it") @NotNull
        String words,

        int value,
        @Schema(enumeration = {"over", "about"}) String qualifier,
        PartialDate date,
        String note,
        @NotNull List<SourceJson> sources,
        @NotNull Map<String, Map<String, String>> translations,
        @NotNull String salt) {

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
