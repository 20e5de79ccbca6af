package org.undersigned.desk;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignFields;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFields;
import org.undersigned.campaign.MeasureFields;
import org.undersigned.campaign.RevisionFields;
import org.undersigned.campaign.StepFields;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.ReportFields;
import org.undersigned.signon.ReportedCount;

/** How many texts of each record are said in one language of the site and not in another. */
final class Missing {

    private final Map<UUID, Long> byId = new HashMap<>();

    /** Of all that a campaign's page lists. */
    static Map<UUID, Long> under(Campaign campaign) {
        Missing missing = new Missing();
        campaign.demands.forEach(one -> missing.count(one, CampaignFields.ofDemand(campaign.language)));
        campaign.steps.forEach(one -> missing.count(one, StepFields.of(campaign, null)));
        campaign.measures.forEach(one -> missing.count(one, MeasureFields.shapes(campaign)));
        campaign.letters.forEach(one -> missing.count(one, LetterFields.of(one, ZoneOffset.UTC)));
        return missing.byId;
    }

    /** Of all that a letter's page lists. */
    static Map<UUID, Long> under(Letter letter, List<ReportedCount> counts) {
        Missing missing = new Missing();
        letter.revisions.forEach(one -> missing.count(one, RevisionFields.of(letter.campaign, null)));
        counts.forEach(one -> missing.count(one, ReportFields.ofCount(letter, null)));
        return missing.byId;
    }

    private <S extends Subject> void count(S one, List<Field<S>> fields) {
        long missing = fields.stream()
                .filter(field -> isSilent(field, one))
                .filter(field -> fields.stream()
                        .anyMatch(
                                other -> other != field && other.name().equals(field.name()) && !isSilent(other, one)))
                .count();
        byId.put(one.id, missing);
    }

    private static <S> boolean isSilent(Field<S> field, S one) {
        return Objects.toString(field.read().apply(one), "").isEmpty();
    }

    private Missing() {}
}
