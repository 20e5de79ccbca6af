package org.undersigned.signon;

import java.util.List;
import java.util.UUID;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;

/** Everything that a member or an organization signed in public, also what left the list since; newest entered first. */
public record SignerList(String condition, UUID signer) {

    private static final String PUBLIC =
            " and publishedAt is not null and letter.publishedAt is not null and letter.campaign.publishedAt is not null";

    public static SignerList of(Member member) {
        return new SignerList("member.id = ?1", member.id);
    }

    /** Also what it signed under the names of those that were merged into it. */
    public static SignerList of(Organization organization) {
        return new SignerList("(organization.id = ?1 or organization.mergedInto.id = ?1)", organization.id);
    }

    /** @param after the one behind which to go on, or null */
    public List<SignOn> after(SignOn after, int limit) {
        String query = condition + PUBLIC;
        return after == null
                ? SignOn.<SignOn>find(query + " order by id desc", signer)
                        .page(0, limit)
                        .list()
                : SignOn.<SignOn>find(query + " and id < ?2 order by id desc", signer, after.id)
                        .page(0, limit)
                        .list();
    }
}
