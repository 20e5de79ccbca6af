package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;

/** A letter in a list. */
@Schema(name = "LetterItem", description = "A letter in a list")
@JsonNaming(SnakeCaseStrategy.class)
public record LetterItemJson(
        UUID id,
        CampaignRef campaign,
        String slug,
        String language,
        String title,
        @Schema(nullable = true) PartialDate date,

        @Schema(description = "Whether its form takes sign-ons now")
        boolean open,

        CountsJson recorded,
        Instant publishedAt) {

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
