package org.undersigned.access;

import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Finder;

/** Where somebody may do something: everywhere, or in these campaigns only. */
public record Scope(boolean everywhere, Set<UUID> campaigns) {

    /** Narrows what is found to what lies in it. @param campaign the id of a record's campaign, such as {@code it.campaign.id} */
    public <R> Finder<R> within(Finder<R> finder, String campaign) {
        if (everywhere) {
            return finder;
        }
        return campaigns.isEmpty() ? finder.and("1 = 0") : finder.and(campaign + " in ?", campaigns);
    }
}
