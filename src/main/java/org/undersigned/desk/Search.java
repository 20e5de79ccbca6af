package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.base.Folded;
import org.undersigned.desk.links.Links;

/** Finds whatever the desk keeps, as far as whoever is signed in may see it. */
@ApplicationScoped
class Search {

    /** @param more whether there are others than these */
    record Group(String kind, List<Hit> hits, boolean more) {

        static Group of(String kind, List<Hit> found, int limit) {
            boolean more = found.size() > limit;
            return new Group(kind, more ? found.subList(0, limit) : found, more);
        }
    }

    static final List<String> KINDS =
            List.of("campaigns", "letters", "organizations", "members", "sign_ons", "actions");

    private final Access access;
    private final Me me;
    private final Links links;

    Search(Access access, Me me, Links links) {
        this.access = access;
        this.me = me;
        this.links = links;
    }

    /** What is found of each kind, where anything is, best first. */
    List<Group> find(String query, List<String> kinds, int limit) {
        if (Folded.words(query).isEmpty()) {
            return List.of();
        }
        Finding finding =
                new Finding(query, access.reach(Permission.RECORD), access.withheld(), links, me.language(), limit + 1);
        return kinds.stream()
                .map(kind -> Group.of(kind, finding.of(kind), limit))
                .filter(group -> !group.hits.isEmpty())
                .toList();
    }
}
