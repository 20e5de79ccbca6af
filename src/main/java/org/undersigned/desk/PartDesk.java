package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Errors;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Listing;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Strikable;
import org.undersigned.ledger.Subject;

/** A kind of record that belongs to a campaign or a letter: added on one page, corrected and struck on its own. */
abstract class PartDesk<W extends Subject, S extends Strikable> {

    record All(ListView list) implements TemplateInstance {}

    /** @param kind of the record, such as {@code demand} */
    record Add(Whole whole, String kind, String address, EditForm form, Errors errors) implements TemplateInstance {}

    /**
     * @param stands the step by which a demand stands as it does, or null
     * @param became what became of it, newest first
     * @param act by which it is struck or restored
     */
    record Show(
            Whole whole,
            Strikable part,
            Link itself,
            Step stands,
            List<Event> became,
            Edits.Sheet sheet,
            ActForm act,
            Errors refused)
            implements TemplateInstance {}

    /** What became of a demand on some day. @param standing that it sets, or null */
    record Event(Link itself, PartialDate on, Standing standing) {}

    private final Class<W> wholes;
    private final Class<S> type;
    private final String kind;
    private final Parts parts;
    private final Listing<?> all;

    PartDesk(Class<W> wholes, Class<S> type, String kind, Parts parts, Listing<S> all) {
        this.wholes = wholes;
        this.type = type;
        this.kind = kind;
        this.parts = parts;
        this.all = all;
    }

    abstract List<Field<S>> fields(W whole);

    abstract UUID make(UUID form, UUID whole, Map<String, String> typed);

    /** The step by which it stands as it does, of what has a standing; else null. */
    Step stands(S part) {
        return null;
    }

    /** What became of it, newest first. */
    List<Event> became(S part) {
        return List.of();
    }

    void strike(UUID id, String reason) {
        parts.strikings.strike(type, id, reason);
    }

    void restore(UUID id, String reason) {
        parts.strikings.restore(type, id, reason);
    }

    /** Those of all campaigns. */
    @GET
    public Response all(@Context UriInfo asked) {
        return parts.lists.answer(all, asked, All::new);
    }

    /** What else the address says is filled in. */
    @GET
    @Path("new")
    public Add add(@Context UriInfo asked) {
        W whole = whole(asked);
        EditForm form = EditForm.blank(fields(whole), asked.getQueryParameters());
        return page(whole, form, Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response add(@Context UriInfo asked, MultivaluedMap<String, String> typed) {
        W whole = whole(asked);
        return parts.edits.make(
                typed,
                fields(whole),
                (form, texts) -> make(form, whole.id, texts),
                made -> Done.told(parts.shown(whole).address(), made),
                (form, errors) -> page(whole, form, errors));
    }

    private Add page(W whole, EditForm form, Errors errors) {
        Whole shown = parts.shown(whole);
        return new Add(shown, kind, Links.address(kind) + "?" + shown.kind() + "=" + whole.id, form, errors);
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        return page(mine(id), ActForm.EMPTY, Errors.NONE);
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        S part = mine(id);
        return parts.edits.edit(
                type,
                part,
                fieldsOf(part),
                typed,
                address(id),
                sheet -> page(mine(id), sheet, ActForm.EMPTY, Errors.NONE));
    }

    /** Its page says by itself that it is struck. */
    @POST
    @Path("{id}/striking")
    public Response strike(UUID id, ActForm form) {
        mine(id);
        return parts.act(form, reason -> strike(id, reason), address(id), errors -> page(mine(id), form, errors));
    }

    @POST
    @Path("{id}/restoration")
    public Response restore(UUID id, ActForm form) {
        mine(id);
        return parts.act(
                form,
                reason -> restore(id, reason),
                Done.told(address(id), id),
                errors -> page(mine(id), form, errors));
    }

    private String address(UUID id) {
        return Links.address(kind) + "/" + id;
    }

    private Show page(S part, ActForm act, Errors refused) {
        return page(part, parts.edits.sheet(part, fieldsOf(part)), act, refused);
    }

    private Show page(S part, Edits.Sheet sheet, ActForm act, Errors refused) {
        return new Show(
                parts.shown(part.whole()), part, parts.link(part), stands(part), became(part), sheet, act, refused);
    }

    private List<Field<S>> fieldsOf(S part) {
        return fields(wholes.cast(part.whole()));
    }

    private W whole(UriInfo asked) {
        return parts.whole(wholes, asked.getQueryParameters());
    }

    final S mine(UUID id) {
        return parts.access.mine(type, id);
    }
}
