package org.undersigned.directory;

import org.undersigned.base.Finder;
import org.undersigned.base.Folded;

/** Organizations by what somebody calls them: words that begin as words of a name do, or their website. */
public final class Called {

    public static void so(String typed, Finder<?> finder) {
        String website = OrganizationKeys.SITE + Website.domain(typed).orElse("");
        String bySite = "it.id in (select o.id from Organization o join o.keys k where k = ?)";
        if (Folded.words(typed).isEmpty()) {
            finder.and("1 = 0");
        } else {
            finder.and("it.searchText like ? or " + bySite, Folded.wordsBeginningLike(typed), website);
        }
    }

    private Called() {}
}
