package org.undersigned.access;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Finder;

/**
 * Where somebody may do something, so that a query asks for nothing else.
 *
 * @param everywhere also where no campaign is named
 */
public record Reach(boolean everywhere, Set<UUID> campaigns) {

    static Reach of(List<Grant> grants) {
        return new Reach(
                grants.stream().anyMatch(grant -> grant.campaignId == null),
                grants.stream()
                        .map(grant -> grant.campaignId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Narrows what is found to what lies in it. @param campaign the id of a record's campaign, such as {@code it.campaign.id} */
    public <R> Finder<R> within(Finder<R> finder, String campaign) {
        if (everywhere) {
            return finder;
        }
        return campaigns.isEmpty() ? finder.and("1 = 0") : finder.and(campaign + " in ?", campaigns);
    }

    /** The campaigns to look in, each by itself; one null stands for everywhere. */
    public Set<UUID> scopes() {
        return everywhere ? Collections.singleton(null) : campaigns;
    }

    public boolean covers(UUID campaign) {
        return everywhere || campaign != null && campaigns.contains(campaign);
    }
}
