package org.undersigned.signon;

import java.util.List;
import java.util.Objects;
import org.undersigned.directory.Organization;

/**
 * A sign-on that was set aside for that of an organization which is to stand for itself again.
 *
 * @param instead the live one that has taken its place since, or null where it can stand again
 * @param leadTaken whether another leads the letter at its place since
 */
public record Parting(SignOn setAside, SignOn instead, boolean leadTaken) {

    /** What happens when an organization is separated from the one that it was merged into. */
    public static List<Parting> of(Organization merged) {
        List<Organization> leaving = merged.family();
        List<SignOn> all = Endorsements.of(merged.root());
        return all.stream()
                .filter(one -> one.supersededBy != null
                        && !signer(one, merged, leaving).equals(signer(one.supersededBy, merged, leaving)))
                .map(one -> new Parting(
                        one,
                        all.stream()
                                .filter(other -> other.isLive()
                                        && Objects.equals(other.letter, one.letter)
                                        && signer(other, merged, leaving).equals(signer(one, merged, leaving)))
                                .findFirst()
                                .orElse(null),
                        one.anotherLeadsInstead()))
                .toList();
    }

    // Whose it is once they are apart.
    private static Organization signer(SignOn signOn, Organization merged, List<Organization> leaving) {
        return leaving.contains(signOn.organization) ? merged : signOn.organization.root();
    }
}
