package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignerList;

/** Organizations of the public record, for programs. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
@Transactional
public class OrganizationApi {

    private static final int LONGEST_QUERY = 200;

    private final PublicRecord record;

    OrganizationApi(PublicRecord record) {
        this.record = record;
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "Organizations in the public record, by name")
    public ListJson<OrganizationJson> list(
            @QueryParam("q")
                    @Parameter(description = "Words that begin words of the name or of another name it goes by")
                    String q,
            @BeanParam Paging paging) {
        Organization after = paging.after(id -> Organization.<Organization>findByIdOptional(id));
        List<Organization> found =
                Organizations.publicOnes(Given.text("q", q, LONGEST_QUERY).orElse(null), after, paging.size() + 1);
        return ListJson.of(found, paging.size(), OrganizationJson::of, organization -> organization.id);
    }

    @GET
    @Path("{organization}")
    @Operation(
            operationId = "getOrganization",
            summary = "One organization and what it has signed, newest entered first")
    public OrganizationPageJson show(
            @RestPath @Parameter(description = "The organization's slug") String organization,
            @BeanParam Paging paging) {
        Organization found = record.organization(organization);
        List<SignOn> signOns =
                SignerList.of(found).after(paging.after(id -> SignOn.<SignOn>findByIdOptional(id)), paging.size() + 1);
        return new OrganizationPageJson(
                OrganizationJson.of(found), ListJson.of(signOns, paging.size(), SignOnJson::of, signOn -> signOn.id));
    }
}
