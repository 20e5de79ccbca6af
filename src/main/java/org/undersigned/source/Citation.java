package org.undersigned.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;

/** That a source tells a fact: directly, or second hand, as one that only reports what another said. */
@Embeddable
public class Citation {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public boolean secondHand;

    public static Citation direct(Source source) {
        return of(source, false);
    }

    public static Citation secondHand(Source source) {
        return of(source, true);
    }

    private static Citation of(Source source, boolean secondHand) {
        Citation citation = new Citation();
        citation.source = source;
        citation.secondHand = secondHand;
        return citation;
    }

    /** The form of a fact's citations in the ledger. */
    public static List<Map<String, Object>> form(List<Citation> citations) {
        return citations.stream()
                .map(one -> Map.<String, Object>of("source", one.source.id, "second_hand", one.secondHand))
                .toList();
    }
}
