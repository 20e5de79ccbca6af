package org.undersigned.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.Reach;
import org.undersigned.campaign.Titles;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.SignOnFinder;

/** What one query finds, each kind looked for once. */
final class Finding {

    // What befell the likeliest is enough.
    private static final int FEW = 5;

    private final String query;
    private final Reach reach;
    private final String language;
    private final int limit;
    private final Map<String, List<Hit>> found = new HashMap<>();
    private List<Organization> named;

    Finding(String query, Reach reach, String language, int limit) {
        this.query = query;
        this.reach = reach;
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
                        .map(one -> Hit.of(one, language))
                        .toList();
            case "letters" ->
                Titles.letters(query, reach, limit).stream()
                        .map(one -> Hit.of(one, language))
                        .toList();
            case "organizations" -> organizations();
            case "members" ->
                MemberSearch.namedOrSeated(query, limit).stream()
                        .map(one -> Hit.of(one, language))
                        .toList();
            case "sign_ons" ->
                SignOnFinder.find(query, named(), reach, limit).stream()
                        .map(one -> Hit.of(one, language))
                        .toList();
            default -> actions();
        };
    }

    private List<Hit> organizations() {
        Stream<Hit> called = named().stream().map(one -> Hit.of(one, null, address(one), language));
        if (named().size() >= limit) {
            return called.toList();
        }
        Stream<Hit> nearly = Organizations.resembling(query, limit).stream()
                .filter(one -> !named().contains(one.organization()))
                .map(one -> Hit.of(one.organization(), one.likeness(), address(one.organization()), language));
        return Stream.concat(called, nearly).limit(limit).toList();
    }

    private List<Organization> named() {
        if (named == null) {
            named = Organizations.named(query, limit);
        }
        return named;
    }

    // Whoever may not change an organization can still record what it signs.
    private String address(Organization organization) {
        return reach.everywhere()
                ? OrganizationDesk.address(organization.id)
                : "/desk/record?organization=" + organization.id;
    }

    private List<Hit> actions() {
        List<UUID> subjects = Stream.of("campaigns", "letters", "organizations", "sign_ons")
                .flatMap(kind -> of(kind).stream().limit(FEW))
                .map(Hit::id)
                .toList();
        return new ActionSearch(reach, language, limit)
                .find(query, subjects).stream()
                        .map(one -> ActionHit.of(one, language))
                        .toList();
    }
}
