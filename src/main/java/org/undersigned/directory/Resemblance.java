package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Ids;

/** Two organizations that may be the same, and why; of one name comes before that of the other. */
@Entity
public class Resemblance extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization other;

    @Enumerated(EnumType.STRING)
    public Likeness likeness;

    static Resemblance of(Organization known, Lookalike alike) {
        boolean behind = known.isBehind(alike.organization());
        Resemblance resemblance = new Resemblance();
        resemblance.id = Ids.next();
        resemblance.one = behind ? alike.organization() : known;
        resemblance.other = behind ? known : alike.organization();
        resemblance.likeness = alike.likeness();
        return resemblance;
    }

    /** Those in which some have a part, the strongest reason first. */
    public static List<Resemblance> of(Collection<UUID> some) {
        String both = "from Resemblance it join fetch it.one join fetch it.other where it.one.mergedInto is null"
                + " and it.other.mergedInto is null and ";
        return some.isEmpty()
                ? List.of()
                : Stream.of("it.one.id in ?1", "it.other.id in ?1")
                        .flatMap(those -> Resemblance.<Resemblance>list(both + those, some).stream())
                        .distinct()
                        .sorted(Comparator.comparing(it -> it.likeness))
                        .toList();
    }

    /** The one of both that another is not. */
    public Organization otherThan(Organization known) {
        return one.equals(known) ? other : one;
    }

    /** The ids of both. */
    Set<UUID> pair() {
        return Set.of(one.id, other.id);
    }

    static void forgetOf(Collection<Organization> some) {
        // One by one, since for both at once no index serves.
        delete("one in ?1", some);
        delete("other in ?1", some);
    }

    static void forget(Organization one, Organization other) {
        delete("(one = ?1 and other = ?2) or (one = ?2 and other = ?1)", one, other);
    }
}
