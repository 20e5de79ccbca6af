package org.undersigned.base;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A word that a record is found by, and where whoever finds it must be allowed to look.
 *
 * @param campaignId the record's, or null if it belongs to none
 */
@Embeddable
public record CampaignWord(
        @Convert(converter = FoldedColumn.class) String content, UUID campaignId) {

    public static Set<CampaignWord> each(Collection<String> words, UUID campaign) {
        return words.stream().map(word -> new CampaignWord(word, campaign)).collect(Collectors.toSet());
    }
}
