package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.publishing.Snapshot;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Signed;

/** What one organization or one member of the Congress has signed. */
@Path("/")
@Produces(TEXT_HTML)
public class SignerPages {

    /** @param website its address where a browser may be sent there, or null */
    record OrganizationPage(
            Organization organization, String website, List<Organization> absorbed, List<SignOn> signOns, String ld)
            implements TemplateInstance {}

    record MemberPage(Member member, List<SignOn> signOns, String ld) implements TemplateInstance {}

    private final Language language;
    private final LinkedData linkedData;

    SignerPages(Language language, LinkedData linkedData) {
        this.language = language;
        this.linkedData = linkedData;
    }

    @GET
    @Path("organizations/{slug}")
    @Snapshot
    public TemplateInstance organization(@RestPath String slug) {
        Organization organization = Organization.publicAt(slug).orElseThrow(NotFoundException::new);
        Moved.unless(organization.slug.equals(slug), new Address(language.code(), Links.path(organization)));
        String website = website(organization);
        return new OrganizationPage(
                organization,
                website,
                organization.absorbed(),
                Signed.by(organization),
                linkedData.of(organization, website));
    }

    @GET
    @Path("members/{bioguide}")
    @Snapshot
    public TemplateInstance member(@RestPath String bioguide) {
        Member member = Member.withBioguide(bioguide).orElseThrow(NotFoundException::new);
        return new MemberPage(member, Signed.by(member), linkedData.of(member));
    }

    private static String website(Organization organization) {
        return organization.website != null && organization.website.matches("(?i)https?://.*")
                ? organization.website
                : null;
    }
}
