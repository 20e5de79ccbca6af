package org.undersigned.desk.lists;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Failure;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.export.ExportService;

/** Gives lists out as files, each just as its address narrows and sorts it. */
@ApplicationScoped
public class Exports {

    private static final String CSV = "csv";

    private final List<Listing<?>> lists;
    private final ListFile file;
    private final ListFacts facts;
    private final ExportService exports;

    Exports(@All List<Listing<?>> lists, ListFile file, ListFacts facts, ExportService exports) {
        this.lists = lists;
        this.file = file;
        this.facts = facts;
        this.exports = exports;
    }

    /** @param format {@code csv} or {@code xlsx} */
    public Response answer(String code, String format, MultivaluedMap<String, String> parameters) {
        Listing<?> list = lists.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Failure::notFound);
        Asked asked = Asked.of(list, parameters);
        if (asked.errors().any()) {
            return Submission.goTo(list.address() + asked.query(list));
        }
        Response.ResponseBuilder answer = format.equals(CSV)
                ? Response.ok(file.csv(list, asked)).type("text/csv;charset=UTF-8")
                : Response.ok(file.xlsx(list, asked))
                        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        if (list.isOfTheDeskOnly()) {
            exports.tell(code, format, asked.query(list), campaign(asked).orElse(null));
        }
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + facts.fileName(list, asked, format) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Optional<UUID> campaign(Asked asked) {
        return Typed.id(asked.value("letter"))
                .map(id -> Letter.<Letter>findById(id).campaignId())
                .or(() -> Typed.id(asked.value("campaign")));
    }
}
