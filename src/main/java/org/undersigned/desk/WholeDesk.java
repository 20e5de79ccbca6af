package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import io.quarkus.qute.TemplateInstance;
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
import org.undersigned.ledger.Strikable;
import org.undersigned.signon.AnnouncementService;

/** What other records belong to, a campaign or a letter: corrected and made public on its page. */
abstract class WholeDesk<S extends Strikable> {

    private final Class<S> type;
    final Parts parts;
    final AnnouncementService announcements;

    WholeDesk(Class<S> type, Parts parts, AnnouncementService announcements) {
        this.type = type;
        this.parts = parts;
        this.announcements = announcements;
    }

    abstract List<Field<S>> fields(S whole);

    abstract void announce(UUID id);

    /**
     * @param act by which it is struck or restored, as it was typed
     * @param refused what stood in the way of that, or of making it public
     */
    abstract TemplateInstance page(S whole, Edits.Sheet sheet, ActForm act, Errors refused);

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        S whole = mine(id);
        return parts.edits.edit(
                type,
                whole,
                fields(whole),
                typed,
                Links.page(whole),
                sheet -> page(mine(id), sheet, ActForm.EMPTY, Errors.NONE));
    }

    @POST
    @Path("{id}/publication")
    public Response publish(UUID id) {
        String address = Links.page(mine(id));
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            announce(id);
                            return Done.told(address, id);
                        },
                        refused -> again(id, ActForm.EMPTY, refused));
    }

    /** Its page says by itself that it is struck. */
    @POST
    @Path("{id}/striking")
    public Response strike(UUID id, ActForm form) {
        String address = Links.page(mine(id));
        return parts.act(
                form, reason -> announcements.strike(type, id, reason), address, errors -> again(id, form, errors));
    }

    @POST
    @Path("{id}/restoration")
    public Response restore(UUID id, ActForm form) {
        String address = Done.told(Links.page(mine(id)), id);
        return parts.act(
                form, reason -> announcements.restore(type, id, reason), address, errors -> again(id, form, errors));
    }

    private TemplateInstance again(UUID id, ActForm act, Errors refused) {
        S whole = mine(id);
        return page(whole, sheet(whole), act, refused);
    }

    final Edits.Sheet sheet(S whole) {
        return parts.edits.sheet(whole, fields(whole));
    }

    final S mine(UUID id) {
        return parts.access.mine(type, id);
    }
}
