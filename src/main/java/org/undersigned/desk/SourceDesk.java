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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Typed;
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

    private static final int SHOWN = 50;

    record Line(Source source, long cited) {}

    /** @param next the one behind which the next page begins, or null at the end */
    record Listed(String q, List<Line> lines, String address, UUID next, boolean begun) implements TemplateInstance {}

    /** @param line as it is typed where a fact is to cite it */
    record Show(Source source, String line, Citing citing, Edits.Sheet sheet, boolean mayCorrect)
            implements TemplateInstance {}

    private final Citing.Finder citing;
    private final Edits edits;
    private final Access access;

    SourceDesk(Citing.Finder citing, Edits edits, Access access) {
        this.citing = citing;
        this.edits = edits;
        this.access = access;
    }

    @GET
    public Listed list(@RestQuery String q, @RestQuery String after) {
        String typed = Typed.text(q);
        Source last = Typed.id(Typed.text(after))
                .map(id -> Source.<Source>findById(id))
                .orElse(null);
        List<Source> found = Source.listed(typed, last, !access.isEverywhere(), SHOWN + 1);
        boolean more = found.size() > SHOWN;
        List<Source> page = more ? found.subList(0, SHOWN) : found;
        return new Listed(
                typed,
                page.stream().map(one -> new Line(one, citing.count(one))).toList(),
                "/desk/sources?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                more ? page.get(SHOWN - 1).id : null,
                last != null);
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
