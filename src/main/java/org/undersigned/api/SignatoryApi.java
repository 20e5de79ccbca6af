package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.undersigned.base.Refusal;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.publishing.signatories.SignatoryFile;
import org.undersigned.publishing.signatories.SignatoryFormat;
import org.undersigned.signon.SignOnList;

/** Who stands under a letter, for programs: a page at a time as JSON, or the whole list as a table or as lines. */
@Path("/api/v1/letters/{letter}/sign-ons")
@Tag(name = "Letters")
@Transactional
public class SignatoryApi {

    private final PublicRecord record;
    private final SignatoryFile file;

    SignatoryApi(PublicRecord record, SignatoryFile file) {
        this.record = record;
        this.file = file;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSignOns",
            summary = "A letter's live sign-ons: leads first, then members, organizations and individuals by name",
            description =
                    "With `Accept: text/csv` or `application/x-ndjson` the answer is the whole list under the filter, streamed;"
                            + " `limit` and `cursor` are then no parameters.")
    public RestResponse<ListJson<SignOnJson>> list(
            @RestPath @Parameter(description = "The letter's slug") String letter,
            @BeanParam SignOnSearch search,
            @BeanParam Paging paging) {
        SignOnList list = new SignOnList(record.letter(letter), search.filter());
        SignOnList.Page page = page(list, paging);
        return RestResponse.ResponseBuilder.ok(
                        new ListJson<>(page.items().stream().map(SignOnJson::of).toList(), page.next()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response table(
            String letter, @BeanParam SignOnSearch search, @RestHeader(HttpHeaders.IF_NONE_MATCH) String known) {
        return whole(letter, search, SignatoryFormat.CSV, known);
    }

    @GET
    @Produces("application/x-ndjson;qs=0.5")
    @Operation(hidden = true)
    public Response lines(
            String letter, @BeanParam SignOnSearch search, @RestHeader(HttpHeaders.IF_NONE_MATCH) String known) {
        return whole(letter, search, SignatoryFormat.NDJSON, known);
    }

    private static SignOnList.Page page(SignOnList list, Paging paging) {
        try {
            return list.after(Given.isBlank(paging.cursor) ? null : paging.cursor, paging.size());
        } catch (Refusal badCursor) {
            throw Paging.madeUp();
        }
    }

    private Response whole(String letter, SignOnSearch search, SignatoryFormat format, String known) {
        return file.answer(record.letter(letter), search.filter(), format, known)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
