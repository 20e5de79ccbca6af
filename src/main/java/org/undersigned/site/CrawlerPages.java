package org.undersigned.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.Address;
import org.undersigned.base.Origin;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.Snapshot;

/** What search engines ask for. */
@Path("/")
public class CrawlerPages {

    record Sitemap(List<String> paths) implements TemplateInstance {}

    private static final List<String> ALWAYS_THERE = List.of("/", "/changes", "/about", "/privacy", "/accessibility");

    private final Origin origin;

    CrawlerPages(Origin origin) {
        this.origin = origin;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        String rules = "User-agent: *\nDisallow: /desk\n";
        return origin.isKnown()
                ? rules + "Sitemap: " + origin.absolute(new Address(Address.ENGLISH, "/sitemap.xml")) + "\n"
                : rules;
    }

    /** A map takes whole addresses only: a site that does not know its own has none. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Snapshot
    public TemplateInstance sitemap() {
        if (!origin.isKnown()) {
            throw new NotFoundException();
        }
        return new Sitemap(Stream.of(
                        ALWAYS_THERE.stream(),
                        Campaign.allPublic().stream().map(Links::path),
                        Letter.allPublic().stream().map(Links::path))
                .flatMap(paths -> paths)
                .toList());
    }
}
