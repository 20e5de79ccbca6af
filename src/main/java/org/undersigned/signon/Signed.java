package org.undersigned.signon;

import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;

/** All that one signer has signed in public letters, also what they withdrew; the newest letter first. */
public final class Signed {

    private static final String IN_PUBLIC =
            " and leftUnseen = false and (place is not null or withdrawnAt is not null) and "
                    + Letter.isPublic("letter") + " order by letter.dated desc nulls first, letter.id desc, id";

    public static List<SignOn> by(Member member) {
        return SignOn.list("member = ?1" + IN_PUBLIC, member);
    }

    /** Also under the names of organizations merged into it. */
    public static List<SignOn> by(Organization organization) {
        return SignOn.list("organization in ?1" + IN_PUBLIC, organization.family());
    }

    private Signed() {}
}
