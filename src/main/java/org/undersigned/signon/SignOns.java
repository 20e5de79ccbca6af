package org.undersigned.signon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.campaign.Letter;

/** Sign-ons of a letter, and many at once. */
public final class SignOns {

    /** Those who lead the letter, in their order. */
    public static List<SignOn> leadsUnder(Letter letter) {
        return SignOn.list(
                "letter = ?1 and place is not null and leadOrdinal is not null order by leadOrdinal, id", letter);
    }

    /** Some, with all that their form tells. */
    public static List<SignOn> whole(Collection<UUID> ids) {
        return SignOn.list(
                "select distinct s from SignOn s join fetch s.letter left join fetch s.member left join fetch s.organization"
                        + " left join fetch s.citations c left join fetch c.source where s.id in ?1",
                ids);
    }

    /** Those of members that stand under a letter. */
    public static List<SignOn> ofMembersUnder(Letter letter) {
        return SignOn.list("letter = ?1 and place is not null and member is not null", letter);
    }

    /** The ids of all that are, or were, published under a letter for anyone to see, in the order in which they were. */
    static List<UUID> publishedUnder(UUID letter) {
        return ids(
                "s.letter.id = ?1 and s.publishedAt is not null and s.leftUnseen = false order by s.publishedAt, s.id",
                letter);
    }

    /** The ids of all under a letter: what was set aside comes before what it was set aside for. */
    static List<UUID> under(Letter letter) {
        return ids("s.letter.id = ?1 order by s.supersededAt nulls last, s.id", letter.id);
    }

    private static List<UUID> ids(String which, UUID letter) {
        return SignOn.getEntityManager()
                .createQuery("select s.id from SignOn s where " + which, UUID.class)
                .setParameter(1, letter)
                .getResultList();
    }

    record Waiting(UUID letter, long count) {}

    /** How many wait for the desk under each of the letters that any wait under. */
    public static Map<UUID, Long> waitingUnder(Collection<Letter> letters) {
        return letters.isEmpty()
                ? Map.of()
                : SignOn.getEntityManager()
                        .createQuery(
                                "select s.letter.id, count(*) from SignOn s where s.letter in ?1 and s.publishedAt is null"
                                        + " and s.declinedAt is null group by s.letter.id",
                                Waiting.class)
                        .setParameter(1, letters)
                        .getResultStream()
                        .collect(Collectors.toMap(Waiting::letter, Waiting::count));
    }

    public static long withdrawnIndividuals(Letter letter) {
        return letter.withdrawnIndividuals
                + SignOn.count(
                        "letter = ?1 and withdrawnAt is not null and leftUnseen = false and kind = ?2",
                        letter,
                        SignOnKind.INDIVIDUAL);
    }

    private SignOns() {}
}
