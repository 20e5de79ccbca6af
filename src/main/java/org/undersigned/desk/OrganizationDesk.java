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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.OrganizationsList;
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationFields;
import org.undersigned.signon.OrganizationService;

/** The directory's organizations at the desk; they belong to no campaign, so whoever changes them may record in all. */
@Path("/desk/organizations")
@Produces(TEXT_HTML)
@Authenticated
public class OrganizationDesk {

    record Listed(ListView list) implements TemplateInstance {}

    private final OrganizationService organizations;
    private final OrganizationSheets sheets;
    private final Edits edits;
    private final OrganizationsList all;
    private final Lists lists;
    private final Access access;

    OrganizationDesk(
            OrganizationService organizations,
            OrganizationSheets sheets,
            Edits edits,
            OrganizationsList all,
            Lists lists,
            Access access) {
        this.organizations = organizations;
        this.sheets = sheets;
        this.edits = edits;
        this.all = all;
        this.lists = lists;
        this.access = access;
    }

    static String address(UUID organization) {
        return "/desk/organizations/" + organization;
    }

    @GET
    public Response list(@Context UriInfo asked) {
        return lists.answer(all, asked, Listed::new);
    }

    @GET
    @Path("{id}")
    public OrganizationSheets.Show show(UUID id, @RestQuery String done) {
        return sheets.of(allowed(id), Typed.text(done));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        Organization organization = allowed(id);
        return edits.edit(
                organization,
                OrganizationFields.of(organization),
                typed,
                address(id),
                edit -> organizations.correct(id, edit),
                sheet -> sheets.of(allowed(id), sheet));
    }

    private Organization allowed(UUID id) {
        access.require(Permission.RECORD, null);
        return Organization.withId(id);
    }
}
