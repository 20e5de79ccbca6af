package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Campaign;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Subject;

/** A kind of record that belongs to a campaign: added on one page, corrected on its own. */
abstract class PartDesk<S extends Subject> {

    /** @param kind of the record, such as {@code demand} */
    record Add(Campaign campaign, String kind, EditForm form, Errors errors) implements TemplateInstance {}

    record Show(Campaign campaign, String kind, UUID id, Worded name, Edits.Sheet sheet) implements TemplateInstance {}

    private final Class<S> type;
    private final String kind;
    private final Edits edits;
    private final Access access;

    PartDesk(Class<S> type, String kind, Edits edits, Access access) {
        this.type = type;
        this.kind = kind;
        this.edits = edits;
        this.access = access;
    }

    abstract List<Field<S>> fields(Campaign campaign);

    abstract UUID make(UUID form, UUID campaign, Map<String, String> typed);

    abstract Optional<S> find(UUID id);

    abstract Worded name(S part);

    @GET
    @Path("new")
    public Add add(@RestQuery UUID campaign) {
        Campaign its = campaign(campaign);
        return new Add(its, kind, EditForm.blank(fields(its)), Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response add(@RestQuery UUID campaign, MultivaluedMap<String, String> typed) {
        Campaign its = campaign(campaign);
        return edits.make(
                typed,
                fields(its),
                (form, texts) -> make(form, campaign, texts),
                made -> CampaignDesk.address(campaign) + "#" + kind + "s",
                (form, errors) -> new Add(its, kind, form, errors));
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        S part = mine(id);
        return page(part, edits.sheet(part, fields(campaign(part.campaignId()))));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        S part = mine(id);
        return edits.edit(
                type,
                part,
                fields(campaign(part.campaignId())),
                typed,
                "/desk/" + kind + "s/" + id,
                sheet -> page(mine(id), sheet));
    }

    private Show page(S part, Edits.Sheet sheet) {
        return new Show(campaign(part.campaignId()), kind, part.id, name(part), sheet);
    }

    private Campaign campaign(UUID id) {
        access.require(Permission.RECORD, id);
        return Optional.ofNullable(id)
                .flatMap(known -> Campaign.<Campaign>findByIdOptional(known))
                .orElseThrow(NoResultException::new);
    }

    private S mine(UUID id) {
        S part = find(id).orElseThrow(NoResultException::new);
        access.require(Permission.RECORD, part.campaignId());
        return part;
    }
}
