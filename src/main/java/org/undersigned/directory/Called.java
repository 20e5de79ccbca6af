package org.undersigned.directory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Finder;
import org.undersigned.base.Folded;

/** Organizations by what somebody calls them: words of which each begins a word of a name or of their place, or their website. */
public final class Called {

    public static void so(String typed, Finder<?> finder) {
        List<Object> given = new ArrayList<>();
        List<String> words = Folded.each(typed).stream()
                .map(word -> "(it.searchText like ? or it.placeText like ?)")
                .toList();
        for (String word : Folded.each(typed)) {
            given.add(Folded.wordsBeginningLike(word));
            given.add(Folded.wordsBeginningLike(word));
        }
        String website = OrganizationKeys.SITE + Website.domain(typed).orElse("");
        String bySite = "it.id in (select o.id from Organization o join o.keys k where k = ?)";
        given.add(website);
        if (words.isEmpty()) {
            finder.and("1 = 0");
        } else {
            finder.and(String.join(" and ", words) + " or " + bySite, given.toArray());
        }
    }

    private Called() {}
}
