package org.undersigned.signon;

import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;

/** Everything that a member or an organization signed in public, also what left the list since; newest entered first. */
public record SignerList(String condition, Object signer) {

    private static final String PUBLIC =
            " and publishedAt is not null and leftUnseen = false and " + Letter.isPublic("letter");

    public static SignerList of(Member member) {
        return new SignerList("member.id = ?1", member.id);
    }

    /** Also what it signed under the names of those that were merged into it. */
    public static SignerList of(Organization organization) {
        return new SignerList("organization in ?1", organization.family());
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
