package org.undersigned.source;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.undersigned.ledger.Strikable;
import org.undersigned.ledger.Subject;

/** What sources tell; one without a source is allowed, and said to be so. */
@MappedSuperclass
public abstract class Fact extends Strikable {

    public int ordinal;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();

    /** Those of a kind that belong to a campaign or a letter, also the struck ones, in the order entered. */
    public static <F extends Fact> List<F> every(Class<F> type, Subject whole) {
        return Panache.getEntityManager()
                .createQuery(
                        "from " + type.getSimpleName() + " it where it." + whole.subjectType()
                                + " = ?1 order by it.ordinal",
                        type)
                .setParameter(1, whole)
                .getResultList();
    }

    public static int nextOrdinal(Class<? extends Fact> type, Subject whole) {
        return Panache.getEntityManager()
                .createQuery(
                        "select coalesce(max(it.ordinal), 0) + 1 from " + type.getSimpleName() + " it where it."
                                + whole.subjectType() + " = ?1",
                        Integer.class)
                .setParameter(1, whole)
                .getSingleResult();
    }
}
