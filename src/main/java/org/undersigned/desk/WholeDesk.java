package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Subject;

/** What other records belong to, a campaign or a letter: corrected and made public on its page. */
abstract class WholeDesk<S extends Subject> {

    private final Class<S> type;
    final Parts parts;

    WholeDesk(Class<S> type, Parts parts) {
        this.type = type;
        this.parts = parts;
    }

    abstract List<Field<S>> fields(S whole);

    abstract void announce(UUID id);

    /** @param refused what stood in the way of making it public */
    abstract TemplateInstance page(S whole, Edits.Sheet sheet, Errors refused);

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        S whole = mine(id);
        return parts.edits.edit(
                type, whole, fields(whole), typed, address(whole), sheet -> page(mine(id), sheet, Errors.NONE));
    }

    @POST
    @Path("{id}/publication")
    public Response publish(UUID id) {
        String address = address(mine(id));
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            announce(id);
                            return Done.told(address, id);
                        },
                        refused -> page(mine(id), sheet(mine(id)), refused));
    }

    private String address(S whole) {
        return Links.address(whole.subjectType()) + "/" + whole.id;
    }

    final Edits.Sheet sheet(S whole) {
        return parts.edits.sheet(whole, fields(whole));
    }

    final S mine(UUID id) {
        return parts.find(type, id).orElseThrow(NoResultException::new);
    }
}
