package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.SourcesList;
import org.undersigned.source.CitationService;
import org.undersigned.source.Source;
import org.undersigned.source.SourceFields;

/**
 * Sources at the desk, each corrected once for all that cite it. They belong to no campaign: who keeps but one sees those
 * that are public, and changes none.
 */
@Path("/desk/sources")
@Produces(TEXT_HTML)
@Authenticated
public class SourceDesk {

    record Listed(ListView list) implements TemplateInstance {}

    /** @param line as it is typed where a fact is to cite it */
    record Show(Source source, String line, Citing citing, Edits.Sheet sheet, boolean mayCorrect)
            implements TemplateInstance {}

    private final SourcesList sources;
    private final Lists lists;
    private final Citing.Finder citing;
    private final Edits edits;
    private final Access access;

    SourceDesk(SourcesList sources, Lists lists, Citing.Finder citing, Edits edits, Access access) {
        this.sources = sources;
        this.lists = lists;
        this.citing = citing;
        this.edits = edits;
        this.access = access;
    }

    @GET
    public Response list(@Context UriInfo asked) {
        return lists.answer(sources, asked, Listed::new);
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        Source source = visible(id);
        return page(source, edits.sheet(source, SourceFields.all()));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        access.require(Permission.RECORD, null);
        return edits.edit(
                Source.class,
                visible(id),
                SourceFields.all(),
                typed,
                "/desk/sources/" + id,
                sheet -> page(visible(id), sheet));
    }

    private Show page(Source source, Edits.Sheet sheet) {
        return new Show(source, CitationService.line(source), citing.of(source), sheet, access.isEverywhere());
    }

    private Source visible(UUID id) {
        Source source = Source.<Source>findByIdOptional(id).orElseThrow(NoResultException::new);
        if (!source.isPublic()) {
            access.require(Permission.RECORD, null);
        }
        return source;
    }
}
