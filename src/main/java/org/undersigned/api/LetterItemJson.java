package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;

/** A letter in a list. */
@Schema(name = "LetterItem", description = "A letter in a list")
@JsonNaming(SnakeCaseStrategy.class)
public record LetterItemJson(
        @NotNull UUID id,
        @NotNull CampaignRef campaign,
        @NotNull String slug,
        @NotNull String language,
        @NotNull String title,
        PartialDate date,

        @Schema(description = "Whether its form takes sign-ons now")
        boolean open,

        @NotNull CountsJson recorded,
        @NotNull Instant publishedAt) {

    static LetterItemJson of(Letter letter, CountsJson recorded, Instant now) {
        return new LetterItemJson(
                letter.id,
                CampaignRef.of(letter.campaign),
                letter.slug,
                letter.language,
                letter.title,
                letter.dated,
                letter.isOpen(now),
                recorded,
                letter.publishedAt);
    }
}
