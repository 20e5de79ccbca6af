package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Language;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.RevisionFields;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.RevisionsList;
import org.undersigned.ledger.Field;
import org.undersigned.publishing.markup.LetterMarkup;
import org.undersigned.publishing.markup.WordDiff;
import org.undersigned.source.CitationService;

/** A wording that is frozen: read, compared with the one before it; what stands beside it is corrected. */
@Path("/desk/revisions")
@Produces(TEXT_HTML)
@Authenticated
public class RevisionDesk {

    /** @param diff from the revision that it follows, or null */
    record Show(Revision revision, String html, WordDiff diff, Edits.Sheet sheet) implements TemplateInstance {}

    private final Parts parts;
    private final CitationService citations;
    private final RevisionsList all;
    private final Language language;

    RevisionDesk(Parts parts, CitationService citations, RevisionsList all, Language language) {
        this.parts = parts;
        this.citations = citations;
        this.all = all;
        this.language = language;
    }

    /** Those of all letters. */
    @GET
    public Response all(@Context UriInfo asked) {
        return parts.lists.answer(all, asked, PartDesk.All::new);
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        Revision revision = mine(id);
        return page(revision, parts.edits.sheet(revision, fields(revision)));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        Revision revision = mine(id);
        return parts.edits.edit(
                Revision.class,
                revision,
                fields(revision),
                typed,
                Links.address("revision") + "/" + id,
                sheet -> page(mine(id), sheet));
    }

    private List<Field<Revision>> fields(Revision revision) {
        return RevisionFields.of(revision.letter.campaign, citations);
    }

    private Show page(Revision revision, Edits.Sheet sheet) {
        return new Show(
                revision,
                LetterMarkup.html(revision.wording, LetterMarkup.Notes.in(language)),
                revision.follows == null ? null : WordDiff.between(revision.follows.wording, revision.wording),
                sheet);
    }

    private Revision mine(UUID id) {
        return parts.access.mine(Revision.class, id);
    }
}
