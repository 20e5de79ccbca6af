package org.undersigned.desk.lists;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.undersigned.base.Failure;
import org.undersigned.base.Submission;
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
        return answer(
                lists.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(Failure::notFound),
                format,
                parameters);
    }

    public Response answer(Listing<?> list, String format, MultivaluedMap<String, String> parameters) {
        Asked asked = Asked.of(list, parameters);
        if (asked.errors().any()) {
            return Submission.goTo(list.address() + asked.query(list));
        }
        Response.ResponseBuilder answer = format.equals(CSV)
                ? Response.ok(file.csv(list, asked)).type("text/csv;charset=UTF-8")
                : Response.ok(file.xlsx(list, asked))
                        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        if (list.isOfTheDeskOnly()) {
            exports.tell(
                    list.code(),
                    list.address(),
                    format,
                    asked.query(list),
                    list.campaign(asked).orElse(null));
        }
        return answer.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + facts.fileName(list, asked, format) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
