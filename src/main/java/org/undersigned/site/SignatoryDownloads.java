package org.undersigned.site;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Codes;
import org.undersigned.base.Failure;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.signatories.SignatoryFile;
import org.undersigned.publishing.signatories.SignatoryFormat;
import org.undersigned.signon.SignOnFilter;

/** A letter's list as files that a browser saves; filters in the address narrow them as they narrow the page. */
@Path("/letters/{letter}")
@Transactional
public class SignatoryDownloads {

    /** What narrows the list. */
    public record Wanted(
            @RestQuery String q,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String chamber,
            @RestQuery String party,
            @RestQuery String assurance) {

        SignOnFilter filter() {
            return SignatoryQuery.of(q, kind, state, chamber, party, assurance, null, null, null)
                    .filter();
        }
    }

    private final SignatoryFile file;

    SignatoryDownloads(SignatoryFile file) {
        this.file = file;
    }

    @GET
    @Path("signatories.csv")
    public Response table(String letter, Wanted wanted, @RestHeader(HttpHeaders.IF_NONE_MATCH) String known) {
        return saved(letter, wanted, SignatoryFormat.CSV, known);
    }

    @GET
    @Path("signatories.ndjson")
    public Response lines(String letter, Wanted wanted, @RestHeader(HttpHeaders.IF_NONE_MATCH) String known) {
        return saved(letter, wanted, SignatoryFormat.NDJSON, known);
    }

    private Response saved(String slug, Wanted wanted, SignatoryFormat format, String known) {
        Letter letter = Letter.publicAt(slug).orElseThrow(Failure::notFound);
        String name = letter.slug + "-signatories." + Codes.of(format);
        return file.answer(letter, wanted.filter(), format, known)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
