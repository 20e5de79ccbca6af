package org.undersigned.publishing.signatories;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.PartialDate;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** Where a fact comes from, and whether that source only reports what another said. */
@Schema(name = "Source", description = "Where a fact comes from")
@JsonNaming(SnakeCaseStrategy.class)
public record SourceJson(
        UUID id,
        String title,
        @Schema(nullable = true) String publisher,
        @Schema(nullable = true) PartialDate date,
        @Schema(nullable = true) String address,
        String salt,

        @Schema(description = "Whether it only reports what another source said")
        boolean secondHand) {

    public static List<SourceJson> of(List<Citation> citations) {
        return citations.stream().map(SourceJson::of).toList();
    }

    private static SourceJson of(Citation citation) {
        Source source = citation.source;
        return new SourceJson(
                source.id,
                source.title,
                source.publisher,
                source.dated,
                source.address,
                Salt.of(source),
                citation.secondHand);
    }
}
