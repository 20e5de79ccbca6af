package org.undersigned.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.undersigned.ledger.Strikable;

/** What sources tell; one without a source is allowed, and said to be so. */
@MappedSuperclass
public abstract class Fact extends Strikable {

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "subject"))
    @OrderColumn(name = "ordinal")
    public List<Citation> citations = new ArrayList<>();
}
