package org.undersigned.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** That somebody looked at two organizations which seem to be one, and found that they are two. */
@Entity
public class Distinction extends Subject {

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization other;

    public Instant madeAt;

    static Distinction between(Organization one, Organization other, Instant now) {
        List<Organization> inOrder = inOrder(one, other);
        Distinction distinction = new Distinction();
        distinction.one = inOrder.get(0);
        distinction.other = inOrder.get(1);
        distinction.madeAt = now;
        return distinction;
    }

    public static boolean isMade(Organization one, Organization other) {
        List<Organization> inOrder = inOrder(one, other);
        return count("one = ?1 and other = ?2", inOrder.get(0), inOrder.get(1)) > 0;
    }

    /** The ids, two and two, of those that are told apart from any of some organizations. */
    static Set<Set<UUID>> from(List<Organization> some) {
        return Distinction.<Distinction>list("one in ?1 or other in ?1", some).stream()
                .map(made -> Set.of(made.one.id, made.other.id))
                .collect(Collectors.toSet());
    }

    private static List<Organization> inOrder(Organization one, Organization other) {
        return Stream.of(one, other)
                .sorted((left, right) -> left.id.toString().compareTo(right.id.toString()))
                .toList();
    }

    @Override
    public String subjectType() {
        return "distinction";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form().closed("one", one).closed("other", other).closed("made_at", madeAt);
    }
}
