package org.undersigned.site;

import java.util.Arrays;
import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnCounts;
import org.undersigned.signon.SignOnFilter.Sort;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOnList;

/** One page of a letter's list, and where it stands among the others. */
public record SignatoryList(
        SignatoryQuery query, SignOnCounts counts, List<SignOn> signOns, int page, int pages, int size) {

    /** How many of a kind are found. */
    public record Found(SignOnKind kind, long number) {}

    /** A page beyond the last is the last. */
    static SignatoryList of(Letter letter, SignatoryQuery query, SignOnCounts counts, int size) {
        int pages = (int) Math.max(1, (counts.total() + size - 1) / size);
        int page = Math.min(query.page(), pages);
        return new SignatoryList(
                query, counts, new SignOnList(letter, query.filter()).page(page, size), page, pages, size);
    }

    public long total() {
        return counts.total();
    }

    public List<Found> kinds() {
        return Arrays.stream(SignOnKind.values())
                .map(kind -> new Found(kind, counts.of(kind)))
                .filter(found -> found.number > 0)
                .toList();
    }

    /** Search engines are to find the list, not each way to cut it. */
    public boolean isCut() {
        return query.isNarrowed() || query.filter().sort() != Sort.NAME;
    }

    /** What of its address is this page's own, for search engines: its number behind the first, and no way to cut it. */
    public String ownPart() {
        return isCut() ? "" : query.at(page);
    }

    public long from() {
        return (page - 1L) * size + 1;
    }

    public long till() {
        return from() + signOns.size() - 1;
    }

    public List<SignOn> of(SignOnKind kind) {
        return signOns.stream().filter(signOn -> signOn.kind == kind).toList();
    }
}
