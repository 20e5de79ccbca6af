package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.ledger.Entries;
import org.undersigned.publishing.Snapshot;

/** Where the site begins: its campaigns, the one that changed last first. */
@Path("/")
@Produces(TEXT_HTML)
public class HomePages {

    record Home(List<Listed> campaigns) implements TemplateInstance {}

    /** @param position of its newest change, 0 while none is sealed */
    record Listed(Campaign campaign, long position, Instant changedAt) {

        static Listed of(Campaign campaign) {
            return Entries.before(campaign.id, Long.MAX_VALUE, 1).stream()
                    .findFirst()
                    .map(newest -> new Listed(campaign, newest.position, newest.at))
                    .orElseGet(() -> new Listed(campaign, 0, null));
        }
    }

    @GET
    @Snapshot
    public TemplateInstance home() {
        return new Home(Campaign.allPublic().stream()
                .map(Listed::of)
                .sorted(Comparator.comparingLong(Listed::position).reversed())
                .toList());
    }
}
