package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.lists.StatementsList;
import org.undersigned.ledger.Field;
import org.undersigned.signon.Affiliations;
import org.undersigned.signon.ReportFields;
import org.undersigned.signon.ReportService;
import org.undersigned.signon.Statement;
import org.undersigned.source.CitationService;

/** What was said about a letter, and by whom. */
@Path("/desk/statements")
@Produces(TEXT_HTML)
@Authenticated
public class StatementDesk extends PartDesk<Letter, Statement> {

    private final ReportService reports;
    private final CitationService citations;
    private final Affiliations affiliations;

    StatementDesk(
            ReportService reports,
            CitationService citations,
            Affiliations affiliations,
            Parts parts,
            StatementsList all) {
        super(Letter.class, Statement.class, "statement", parts, all);
        this.reports = reports;
        this.citations = citations;
        this.affiliations = affiliations;
    }

    @Override
    List<Field<Statement>> fields(Letter whole) {
        return ReportFields.ofStatement(citations, affiliations.choice());
    }

    @Override
    UUID make(UUID form, UUID whole, Map<String, String> typed) {
        return reports.addStatement(form, whole, typed);
    }
}
