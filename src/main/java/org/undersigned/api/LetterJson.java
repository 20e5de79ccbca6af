package org.undersigned.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.signatories.LetterRef;
import org.undersigned.publishing.signatories.Salt;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.signon.LiveCounts;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOns;
import org.undersigned.signon.Statement;

/** A letter with its wordings, its leads and its counts; its sign-ons are a list of their own. */
@Schema(
        name = "Letter",
        description = "A letter with its wordings, its leads and its counts; its sign-ons are a list of their own")
@JsonNaming(SnakeCaseStrategy.class)
public record LetterJson(
        UUID id,
        CampaignRef campaign,
        String slug,

        @Schema(nullable = true, description = "The letter before this one")
        LetterRef follows,

        @Schema(description = "The language of its title; summary and notes are in the campaign's")
        String language,

        String title,
        @Schema(nullable = true) String summary,

        @Schema(nullable = true, description = "Why the numbers recorded and reported differ")
        String countsNote,

        @Schema(nullable = true) PartialDate date,
        @Schema(nullable = true) PartialDate sentOn,
        @Schema(nullable = true) PartialDate announcedOn,
        @Schema(nullable = true) Instant opensAt,
        @Schema(nullable = true) Instant closesAt,

        @Schema(nullable = true, description = "The IANA zone of its deadlines")
        String zone,

        @Schema(description = "Which kinds of signer may sign: member, organization, individual")
        List<String> kinds,

        @Schema(description = "Members of which chambers may sign: house, senate")
        List<String> chambers,

        List<DemandRef> demands,
        List<RecipientJson> recipients,
        Map<String, Map<String, String>> translations,
        Instant publishedAt,

        @Schema(description = "Whether its form takes sign-ons now")
        boolean open,

        CountsJson recorded,

        @Schema(description = "How many individuals have withdrawn; they are not named")
        long withdrawnIndividuals,

        @Schema(description = "What sources say of the numbers, the one that leads first")
        List<ReportedCountJson> reported,

        @Schema(description = "Those who lead the letter, in their order")
        List<SignOnJson> leads,

        @Schema(description = "Its frozen wordings, oldest first: the last one stands")
        List<RevisionJson> revisions,

        List<StatementJson> statements,
        String salt) {

    @SuppressWarnings("unchecked")
    static LetterJson of(Letter letter, Instant now) {
        Map<String, Object> form = letter.form().openFields();
        return new LetterJson(
                letter.id,
                CampaignRef.of(letter.campaign),
                letter.slug,
                LetterRef.of(letter.follows),
                letter.language,
                letter.title,
                letter.summary,
                letter.countsNote,
                letter.dated,
                letter.sentOn,
                letter.announcedOn,
                letter.opensAt,
                letter.closesAt,
                letter.zone == null ? null : letter.zone.getId(),
                (List<String>) form.get("kinds"),
                (List<String>) form.get("chambers"),
                DemandRef.of(letter.demands),
                letter.recipients.stream().map(RecipientJson::of).toList(),
                (Map<String, Map<String, String>>) form.get("translations"),
                letter.publishedAt,
                letter.isOpen(now),
                CountsJson.of(LiveCounts.under(List.of(letter)).of(letter)),
                SignOns.withdrawnIndividuals(letter),
                ReportedCount.of(letter).stream().map(ReportedCountJson::of).toList(),
                SignOns.leadsUnder(letter).stream().map(SignOnJson::of).toList(),
                letter.revisions.stream().map(RevisionJson::of).toList(),
                Statement.of(letter).stream().map(StatementJson::of).toList(),
                Salt.of(letter));
    }
}
