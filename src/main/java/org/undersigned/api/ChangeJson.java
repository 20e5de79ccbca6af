package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.Codes;
import org.undersigned.ledger.LedgerEntry;

/** One sealed entry of the public ledger. */
@Schema(name = "Change", description = "One sealed entry of the public ledger")
@JsonNaming(SnakeCaseStrategy.class)
public record ChangeJson(
        long position,
        Instant at,

        @Schema(
                enumeration = {"staff", "partner", "signer", "system"},
                description = "What kind of actor changed it")
        String actor,

        @Schema(description = "The subject's type and what befell it", examples = "sign_on.withdrawn")
        String verb,

        String subjectType,
        UUID subject,
        @Schema(nullable = true) UUID campaign,

        @Schema(description = "The subject's fields that changed")
        List<String> fields,

        @Schema(
                nullable = true,
                description =
                        "HMAC-SHA-256, keyed with the subject's salt, of its fixed form; null where it is not public any more")
        String digest,

        @Schema(description = "The same as text, just as it was hashed")
        String publicPart,

        @Schema(description = "SHA-256 of the 32 bytes of the previous hash and then the bytes of public_part")
        String hash) {

    static ChangeJson of(LedgerEntry entry) {
        return new ChangeJson(
                entry.position,
                entry.at,
                Codes.of(entry.actorKind),
                entry.verb,
                entry.subjectType,
                entry.subject,
                entry.campaignId,
                entry.fieldNames(),
                entry.digest,
                entry.publicPart,
                entry.hash);
    }
}
