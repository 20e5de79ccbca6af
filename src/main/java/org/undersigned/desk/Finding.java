package org.undersigned.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.Reach;
import org.undersigned.campaign.Titles;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOnFinder;

/** What one query finds, each kind looked for once. */
final class Finding {

    // What befell the likeliest is enough.
    private static final int FEW = 5;

    private final String query;
    private final Reach reach;
    private final List<String> withheld;
    private final Links links;
    private final String language;
    private final int limit;
    private final Map<String, List<Hit>> found = new HashMap<>();
    private List<Organization> named;

    /** @param withheld the kinds of records of which no entry is shown */
    Finding(String query, Reach reach, List<String> withheld, Links links, String language, int limit) {
        this.query = query;
        this.reach = reach;
        this.withheld = withheld;
        this.links = links;
        this.language = language;
        this.limit = limit;
    }

    List<Hit> of(String kind) {
        if (!found.containsKey(kind)) {
            found.put(kind, find(kind));
        }
        return found.get(kind);
    }

    private List<Hit> find(String kind) {
        return switch (kind) {
            case "campaigns" ->
                Titles.campaigns(query, reach, limit).stream()
                        .map(one -> Hit.of(one, links.to(one)))
                        .toList();
            case "letters" ->
                Titles.letters(query, reach, limit).stream()
                        .map(one -> Hit.of(one, links.to(one), language))
                        .toList();
            case "organizations" -> organizations();
            case "members" ->
                MemberSearch.namedOrSeated(query, limit).stream()
                        .map(one -> Hit.of(one, links.to(one), language))
                        .toList();
            case "sign_ons" ->
                SignOnFinder.find(query, named(), reach, limit).stream()
                        .map(one -> Hit.of(one, links.to(one), language))
                        .toList();
            default -> actions();
        };
    }

    private List<Hit> organizations() {
        Stream<Hit> called = named().stream().map(one -> Hit.of(one, null, link(one), language));
        if (named().size() >= limit || isFoundByItsName()) {
            return called.toList();
        }
        Stream<Hit> nearly = Organizations.resembling(query, limit).stream()
                .filter(one -> !named().contains(one.organization()))
                .map(one -> Hit.of(one.organization(), one.likeness(), link(one.organization()), language));
        return Stream.concat(called, nearly).limit(limit).toList();
    }

    // Those called just so come first.
    private boolean isFoundByItsName() {
        return !named().isEmpty() && named().get(0).isCalled(query);
    }

    private List<Organization> named() {
        if (named == null) {
            named = Organizations.namedOrPlaced(query, limit);
        }
        return named;
    }

    // Whoever may not change an organization can still record what it signs.
    private Link link(Organization organization) {
        Link link = links.to(organization);
        return reach.everywhere()
                ? link
                : new Link(link.kind(), "/desk/record?organization=" + organization.id, link.name());
    }

    private List<Hit> actions() {
        List<UUID> subjects = Stream.of("campaigns", "letters", "organizations", "members", "sign_ons")
                .flatMap(kind -> of(kind).stream().limit(FEW))
                .map(Hit::id)
                .toList();
        List<LedgerEntry> entries = new ActionSearch(reach, withheld, language, limit).find(query, subjects);
        Map<UUID, Link> about = links.of(entries);
        return entries.stream().map(one -> Hit.of(one, about.get(one.subject))).toList();
    }
}
