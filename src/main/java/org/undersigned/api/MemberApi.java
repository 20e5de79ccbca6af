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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Failure;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.publishing.signatories.SignOnJson;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignerList;

/** Members of the Congress, for programs. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@Transactional
public class MemberApi {

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members of the Congress that the rosters held here name, by last name")
    public ListJson<MemberJson> list(
            @QueryParam("state") @Parameter(description = "Postal code of a state for which they held a seat")
                    String state,
            @QueryParam("chamber")
                    @Parameter(
                            description = "Chamber in which they held it",
                            schema = @Schema(enumeration = {"house", "senate"}))
                    String chamber,
            @BeanParam Paging paging) {
        Member after = paging.after(id -> Member.<Member>findByIdOptional(id));
        List<Member> found = Members.seated(
                Given.state("state", state), Given.oneOf(Chamber.class, "chamber", chamber), after, paging.size() + 1);
        return ListJson.of(found, paging.size(), MemberJson::of, member -> member.id);
    }

    @GET
    @Path("{bioguide}")
    @Operation(operationId = "getMember", summary = "One member and what they have signed, newest entered first")
    public MemberPageJson show(
            @RestPath @Parameter(description = "The member's Bioguide id") String bioguide, @BeanParam Paging paging) {
        Member found = Member.withBioguide(bioguide).orElseThrow(Failure::notFound);
        List<SignOn> signOns =
                SignerList.of(found).after(paging.after(id -> SignOn.<SignOn>findByIdOptional(id)), paging.size() + 1);
        return new MemberPageJson(
                MemberJson.of(found), ListJson.of(signOns, paging.size(), SignOnJson::of, signOn -> signOn.id));
    }
}
