package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.signatures.Signature;
import org.undersigned.desk.signatures.SignatureBlock;
import org.undersigned.desk.signatures.Signatures;
import org.undersigned.publishing.export.ExportService;
import org.undersigned.signon.SignOns;

/** The signature block of a letter: looked at, and as files for whoever puts its PDF together by hand. */
@Path("/desk/letters/{id}/signatures")
@Authenticated
public class SignatureDesk {

    private static final int SHOWN = 200;

    /** @param waiting how many more wait for the desk, and are not in it */
    record Show(Letter letter, List<Part> parts, int size, long waiting) implements TemplateInstance {}

    /** @param heading none, or {@code ""} */
    record Part(String heading, boolean columns, List<Signature> first, int more) {}

    private final Signatures signatures;
    private final ExportService exports;
    private final Access access;

    SignatureDesk(Signatures signatures, ExportService exports, Access access) {
        this.signatures = signatures;
        this.exports = exports;
        this.access = access;
    }

    @GET
    @Produces(TEXT_HTML)
    public Show show(UUID id) {
        Letter letter = mine(id);
        SignatureBlock block = signatures.of(letter);
        return new Show(
                letter,
                block.sections().stream()
                        .map(one -> new Part(
                                signatures.heading(letter, one, block),
                                one.inColumns(),
                                one.first(SHOWN),
                                one.signatures().size() - one.first(SHOWN).size()))
                        .toList(),
                block.size(),
                SignOns.waitingUnder(List.of(letter)).getOrDefault(id, 0L));
    }

    @GET
    @Path("block.txt")
    public Response text(UUID id) {
        Letter letter = told(mine(id), "txt");
        return file(letter, "txt", "text/plain;charset=UTF-8", signatures.text(letter, signatures.of(letter)));
    }

    @GET
    @Path("block.docx")
    public Response document(UUID id) {
        Letter letter = told(mine(id), "docx");
        SignatureBlock block = signatures.of(letter);
        StreamingOutput document = out -> signatures.docx(letter, block, out);
        return file(
                letter, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", document);
    }

    // Who signed a letter that is public, anyone may know.
    private Letter told(Letter letter, String format) {
        if (!letter.isPublic()) {
            exports.tell("signatures", null, format, "?letter=" + letter.id, letter.campaignId());
        }
        return letter;
    }

    private static Response file(Letter letter, String format, String type, Object content) {
        return Response.ok(content)
                .type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + letter.slug + "-signatures." + format + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Letter mine(UUID id) {
        return access.mine(Letter.class, id);
    }
}
