package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.undersigned.campaign.Standing;
import org.undersigned.publishing.Snapshot;
import org.undersigned.signon.Assurance;

/** What this site is, what it keeps of people, and for whom it works. */
@Path("/")
@Produces(TEXT_HTML)
public class AboutPages {

    record About(List<Standing> standings, List<Assurance> assurances) implements TemplateInstance {}

    record Privacy() implements TemplateInstance {}

    record Accessibility() implements TemplateInstance {}

    @GET
    @Path("about")
    @Snapshot
    public TemplateInstance about() {
        return new About(List.of(Standing.values()), List.of(Assurance.values()));
    }

    @GET
    @Path("privacy")
    @Snapshot
    public TemplateInstance privacy() {
        return new Privacy();
    }

    @GET
    @Path("accessibility")
    @Snapshot
    public TemplateInstance accessibility() {
        return new Accessibility();
    }
}
