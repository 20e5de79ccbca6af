package org.undersigned.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.campaign.Campaign;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.Snapshot;

/** The newest changes as an Atom feed, of the whole site or of one campaign. */
@Path("/")
@Produces("application/atom+xml")
public class FeedPages {

    private static final int ENTRIES = 50;

    /** @param id never changes, wherever the site is reached */
    record Feed(UUID id, String title, Instant updatedAt, String path, List<Change> changes)
            implements TemplateInstance {}

    private final Language language;

    FeedPages(Language language) {
        this.language = language;
    }

    @GET
    @Path("changes.atom")
    @Snapshot
    public TemplateInstance ofAll() {
        return feed(siteId(), words().changeLog(), Instant.EPOCH, "/changes", Entries.before(Long.MAX_VALUE, ENTRIES));
    }

    @GET
    @Path("campaigns/{campaign}/changes.atom")
    @Snapshot
    public TemplateInstance ofCampaign(@RestPath("campaign") String slug) {
        Campaign campaign = Campaign.publicAt(slug).orElseThrow(NotFoundException::new);
        String path = Links.path(campaign) + "/changes";
        Moved.unless(slug.equals(campaign.slug), new Address(language.code(), path + ".atom"));
        String title = words().changesTo(campaign.title(language.code()).text());
        return feed(
                campaign.id, title, campaign.publishedAt, path, Entries.before(campaign.id, Long.MAX_VALUE, ENTRIES));
    }

    private Feed feed(UUID of, String title, Instant began, String path, List<LedgerEntry> newest) {
        // A feed in another language is another feed.
        UUID id = UUID.nameUUIDFromBytes(("changes " + of + " " + language.code()).getBytes(StandardCharsets.UTF_8));
        List<Change> changes = new ChangeSentences(language.code(), words()).of(newest);
        return new Feed(id, title, changes.isEmpty() ? began : changes.get(0).at(), path, changes);
    }

    private SiteWords words() {
        return language.words(SiteWords.class);
    }

    // The first entry tells one installation from another.
    private static UUID siteId() {
        return Entries.after(0, 1).stream().findFirst().map(first -> first.id).orElse(new UUID(0, 0));
    }
}
