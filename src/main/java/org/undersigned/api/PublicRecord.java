package org.undersigned.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.base.Failure;
import org.undersigned.base.Origin;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;

/** What stands at a public address; whoever comes by one that it had before is sent on to the one that it has now. */
@ApplicationScoped
class PublicRecord {

    private final UriInfo asked;
    private final Origin origin;

    PublicRecord(UriInfo asked, Origin origin) {
        this.asked = asked;
        this.origin = origin;
    }

    Campaign campaign(String slug) {
        return at(slug, Campaign.publicAt(slug), campaign -> campaign.slug);
    }

    Letter letter(String slug) {
        return at(slug, Letter.publicAt(slug), letter -> letter.slug);
    }

    Organization organization(String slug) {
        return at(slug, Organization.publicAt(slug), organization -> organization.slug);
    }

    private <T> T at(String slug, Optional<T> found, Function<T, String> currentSlug) {
        T one = found.orElseThrow(Failure::notFound);
        String current = currentSlug.apply(one);
        if (!current.equals(slug)) {
            throw moved(slug, current);
        }
        return one;
    }

    private WebApplicationException moved(String slug, String current) {
        URI uri = asked.getRequestUri();
        String path = uri.getRawPath().replaceFirst("/" + slug + "(?=/|$)", "/" + current);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new WebApplicationException(Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, origin.absolute(path + query))
                .build());
    }
}
