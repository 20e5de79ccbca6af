package org.undersigned.signon;

import java.util.List;
import org.undersigned.directory.Organization;

/** What an organization has endorsed, also under the names of those merged into it. */
public final class Endorsements {

    /** All of them, waiting, live or gone; the newest letter first. */
    public static List<SignOn> of(Organization organization) {
        return SignOn.list(
                "organization in ?1 order by letter.dated desc nulls first, letter.id desc, id", organization.family());
    }

    static List<SignOn> liveOf(Organization organization) {
        return SignOn.list("organization in ?1 and place is not null", organization.family());
    }

    /** Brings what the organization and its sign-ons are found by, and the places that these hold, in line with its names. */
    static void settle(Organization root) {
        root.family().forEach(Organization::settle);
        of(root).forEach(SignOn::settle);
    }

    private Endorsements() {}
}
