package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.signon.SignOnKind;

/** How many names the record holds under a letter; what sources report stands apart. */
@Schema(
        name = "RecordedCounts",
        description = "How many names the record holds, by kind; what sources report stands apart")
@JsonNaming(SnakeCaseStrategy.class)
public record CountsJson(long member, long organization, long individual) {

    static CountsJson of(Map<SignOnKind, Long> live) {
        return new CountsJson(
                live.getOrDefault(SignOnKind.MEMBER, 0L),
                live.getOrDefault(SignOnKind.ORGANIZATION, 0L),
                live.getOrDefault(SignOnKind.INDIVIDUAL, 0L));
    }
}
