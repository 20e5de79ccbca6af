package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organizations;

/** What there is under a letter already of signers who are to be recorded, looked up for many at once. */
public final class PriorSignOns {

    private static final String OF_USE =
            " and (place is not null or publishedAt is null and declinedAt is null or withdrawnAt is not null)";

    /** The live sign-on of each of some members or organizations that has one. */
    public static Map<UUID, UUID> live(Letter letter, Collection<UUID> signers) {
        Map<UUID, UUID> live = new HashMap<>();
        if (!signers.isEmpty()) {
            // By the place alone, which has an index: asked for the letter too, H2 would read all of the letter's.
            Panache.getEntityManager()
                    .createQuery("select place, id, letter.id from SignOn where place in ?1", Object[].class)
                    .setParameter(1, signers)
                    .getResultStream()
                    .filter(row -> letter.id.equals(row[2]))
                    .forEach(row -> live.put((UUID) row[0], (UUID) row[1]));
        }
        return live;
    }

    /** Those of some members or organizations that stand under the letter, or will with what is being prepared. */
    @SuppressWarnings("unchecked")
    public static Set<UUID> placesTaken(Letter letter, Collection<UUID> signers) {
        // So that no index answers what letter it is, see above.
        return signers.isEmpty()
                ? Set.of()
                : Set.copyOf(Panache.getEntityManager()
                        .createNativeQuery(
                                "select s.place from sign_on s where s.place in (:signers)"
                                        + " and (s.letter_id = :letter or s.letter_id is null)",
                                UUID.class)
                        .setParameter("signers", signers)
                        .setParameter("letter", letter.id)
                        .getResultList());
    }

    /** Those of some members that wait for the desk, or were withdrawn. */
    public static Map<UUID, SignOn> waitingOrWithdrawnOfMembers(Letter letter, Collection<UUID> members) {
        Map<UUID, SignOn> found = new HashMap<>();
        waitingOrWithdrawn(letter, "member", members)
                .forEach(one -> found.merge(one.member.id, one, PriorSignOns::firstWaiting));
        return found;
    }

    /** Those of some organizations, and of all that were merged into them, that wait for the desk, or were withdrawn. */
    public static Map<UUID, SignOn> waitingOrWithdrawnOfOrganizations(Letter letter, Collection<UUID> roots) {
        // What is not live keeps the organization that it was of, and holds no place by which the root would be known.
        Map<UUID, UUID> families = Organizations.families(roots);
        Map<UUID, SignOn> found = new HashMap<>();
        waitingOrWithdrawn(letter, "organization", families.keySet())
                .forEach(one -> found.merge(families.get(one.organization.id), one, PriorSignOns::firstWaiting));
        return found;
    }

    private static SignOn firstWaiting(SignOn one, SignOn other) {
        return one.isWaiting() ? one : other;
    }

    private static List<SignOn> waitingOrWithdrawn(Letter letter, String signer, Collection<UUID> signers) {
        return signers.isEmpty()
                ? List.of()
                : SignOn.list(
                        "from SignOn s join fetch s." + signer + " one where one.id in ?1 and s.letter = ?2"
                                + " and (s.publishedAt is null and s.declinedAt is null or s.withdrawnAt is not null)",
                        signers,
                        letter);
    }

    /** Those of individuals that stand, wait for the desk, or were withdrawn: of these names, and of whoever leads the letter. */
    public static List<SignOn> individualsCalled(Letter letter, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        // Each by an index of its own: asked for both at once the embedded database would read all of the letter's.
        Stream<SignOn> called = SignOn.stream(
                "listKey in ?1" + OF_USE,
                names.stream().map(ListKey::ofIndividual).toList());
        Stream<SignOn> leads = SignOn.stream("letter = ?1 and listKey < ?2" + OF_USE, letter, ListKey.BEHIND_LEADS);
        return Stream.concat(called, leads)
                .filter(one -> one.kind == SignOnKind.INDIVIDUAL && one.letter.id.equals(letter.id))
                .toList();
    }

    private PriorSignOns() {}
}
