package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.EditService;
import org.undersigned.source.CitationService;
import org.undersigned.source.Fact;

/** Adds what others say of a letter: how many signed, and what somebody thinks of it. */
@ApplicationScoped
public class ReportService {

    private final EditService edits;
    private final CitationService citations;
    private final Affiliations affiliations;

    ReportService(EditService edits, CitationService citations, Affiliations affiliations) {
        this.edits = edits;
        this.citations = citations;
        this.affiliations = affiliations;
    }

    /** @param typed the fields of {@link ReportFields#ofCount} */
    @Writes
    public UUID addCount(UUID form, UUID letter, Map<String, String> typed) {
        ReportedCount count = new ReportedCount();
        count.letter = Letter.findById(letter);
        count.ordinal = Fact.nextOrdinal(ReportedCount.class, count.letter);
        return edits.make(form, count, ReportFields.ofCount(count.letter, citations), typed);
    }

    /** @param typed the fields of {@link ReportFields#ofStatement} */
    @Writes
    public UUID addStatement(UUID form, UUID letter, Map<String, String> typed) {
        Statement statement = new Statement();
        statement.letter = Letter.findById(letter);
        statement.ordinal = Fact.nextOrdinal(Statement.class, statement.letter);
        return edits.make(form, statement, ReportFields.ofStatement(citations, affiliations.choice()), typed);
    }
}
