package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.publishing.Snapshot;

/** Where the site begins: its campaigns. */
@Path("/")
@Produces(TEXT_HTML)
public class HomePages {

    record Home(List<Campaign> campaigns) implements TemplateInstance {}

    @GET
    @Snapshot
    public TemplateInstance home() {
        return new Home(Campaign.allPublic());
    }
}
