package org.undersigned.publishing.signatories;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.undersigned.base.EntityTags;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Digest;
import org.undersigned.ledger.LedgerHead;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnList;

/**
 * A letter's whole list as one answer, however long: read and sent a part at a time, so that neither the list is held in memory
 * nor a connection to the database while a slow client takes its time.
 */
@ApplicationScoped
public class SignatoryFile {

    private static final int PART = 500;

    private record Part(String lines, String next) {}

    private final ObjectMapper json;

    SignatoryFile(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param ifNoneMatch the header as the client sent it, or null
     * @return the list, or {@code 304} where the client has it already
     */
    public Response.ResponseBuilder answer(
            Letter letter, SignOnFilter filter, SignatoryFormat format, String ifNoneMatch) {
        String tag = tag(letter, filter, format);
        Response.ResponseBuilder answer = EntityTags.isKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(stream(letter.id, filter, format));
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
                .header(HttpHeaders.CACHE_CONTROL, EntityTags.ASK_EACH_TIME);
    }

    // A list is another only when the public record is: no need to read it all to know that.
    private static String tag(Letter letter, SignOnFilter filter, SignatoryFormat format) {
        String what = format + " " + letter.id + " " + filter + " " + LedgerHead.publicChanges();
        return "\"" + Digest.sha256(what).substring(0, 32) + "\"";
    }

    private StreamingOutput stream(UUID letter, SignOnFilter filter, SignatoryFormat format) {
        return out -> {
            write(format.head(), out);
            String cursor = null;
            do {
                String from = cursor;
                Part part = QuarkusTransaction.requiringNew().call(() -> read(letter, filter, format, from));
                write(part.lines(), out);
                cursor = part.next();
            } while (cursor != null);
        };
    }

    private Part read(UUID letter, SignOnFilter filter, SignatoryFormat format, String cursor) {
        SignOnList.Page page = new SignOnList(Letter.findById(letter), filter).after(cursor, PART);
        return new Part(format.lines(page.items(), json), page.next());
    }

    private static void write(String lines, OutputStream out) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
