package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.lists.ReportedCountsList;
import org.undersigned.ledger.Field;
import org.undersigned.signon.ReportFields;
import org.undersigned.signon.ReportService;
import org.undersigned.signon.ReportedCount;
import org.undersigned.source.CitationService;

/** How many signed, as sources say it. */
@Path("/desk/reported-counts")
@Produces(TEXT_HTML)
@Authenticated
public class ReportedCountDesk extends PartDesk<Letter, ReportedCount> {

    private final ReportService reports;
    private final CitationService citations;

    ReportedCountDesk(ReportService reports, CitationService citations, Parts parts, ReportedCountsList all) {
        super(Letter.class, ReportedCount.class, "reported_count", parts, all);
        this.reports = reports;
        this.citations = citations;
    }

    @Override
    List<Field<ReportedCount>> fields(Letter whole) {
        return ReportFields.ofCount(whole, citations);
    }

    @Override
    UUID make(UUID form, UUID whole, Map<String, String> typed) {
        return reports.addCount(form, whole, typed);
    }
}
