package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Letter;

/** How many live sign-ons of each kind stand under letters, asked for once for all of them. */
public record LiveCounts(Map<UUID, Map<SignOnKind, Long>> byLetter) {

    record Row(UUID letter, SignOnKind kind, long count) {}

    public static LiveCounts under(Collection<Letter> letters) {
        Map<UUID, Map<SignOnKind, Long>> byLetter = new HashMap<>();
        Panache.getEntityManager()
                .createQuery(
                        "select s.letter.id, s.kind, count(*) from SignOn s where s.letter in ?1 and s.place is not null"
                                + " group by s.letter.id, s.kind",
                        Row.class)
                .setParameter(1, letters)
                .getResultList()
                .forEach(row -> byLetter.computeIfAbsent(row.letter, none -> new EnumMap<>(SignOnKind.class))
                        .put(row.kind, row.count));
        return new LiveCounts(byLetter);
    }

    public Map<SignOnKind, Long> of(Letter letter) {
        return byLetter.getOrDefault(letter.id, Map.of());
    }
}
