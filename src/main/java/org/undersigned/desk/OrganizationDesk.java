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
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationFields;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.OrganizationService;

/** The directory's organizations at the desk; they belong to no campaign, so whoever changes them may record in all. */
@Path("/desk/organizations")
@Produces(TEXT_HTML)
@Authenticated
public class OrganizationDesk {

    private static final int SHOWN = 50;

    /**
     * @param address where the list begins
     * @param next the one behind which the next page begins, or null at the end
     */
    record Listed(String q, List<Organization> organizations, String address, UUID next, boolean begun)
            implements TemplateInstance {}

    private final OrganizationService organizations;
    private final OrganizationSheets sheets;
    private final Edits edits;
    private final Access access;

    OrganizationDesk(OrganizationService organizations, OrganizationSheets sheets, Edits edits, Access access) {
        this.organizations = organizations;
        this.sheets = sheets;
        this.edits = edits;
        this.access = access;
    }

    static String address(UUID organization) {
        return "/desk/organizations/" + organization;
    }

    @GET
    public Listed list(@RestQuery String q, @RestQuery String after) {
        access.require(Permission.RECORD, null);
        String typed = Typed.text(q);
        Organization last = Typed.id(Typed.text(after))
                .map(id -> Organization.<Organization>findById(id))
                .orElse(null);
        List<Organization> found = Organizations.listed(typed, last, SHOWN + 1);
        boolean more = found.size() > SHOWN;
        List<Organization> page = more ? found.subList(0, SHOWN) : found;
        String address = "/desk/organizations?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return new Listed(typed, page, address, more ? page.get(SHOWN - 1).id : null, last != null);
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
