package org.undersigned.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.campaign.Campaign;
import org.undersigned.ledger.Entries;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.Snapshot;

/** The public ledger as people read it, newest first, of the whole site or of one campaign. */
@Path("/")
@Produces(TEXT_HTML)
public class ChangePages {

    private static final int PAGE = 50;

    /**
     * @param campaign null on the whole site's page
     * @param older the position behind which the next page begins, or null
     * @param continued whether this is not the first page
     */
    record Log(Campaign campaign, String title, String path, List<Change> changes, Long older, boolean continued)
            implements TemplateInstance {}

    private final Language language;

    ChangePages(Language language) {
        this.language = language;
    }

    /** @param before shows what came before this position */
    @GET
    @Path("changes")
    @Snapshot
    public TemplateInstance ofAll(@RestQuery String before) {
        return page(null, words().changeLog(), "/changes", Entries.before(position(before), PAGE + 1), before != null);
    }

    @GET
    @Path("campaigns/{campaign}/changes")
    @Snapshot
    public TemplateInstance ofCampaign(@RestPath("campaign") String slug, @RestQuery String before) {
        Campaign campaign = Campaign.publicAt(slug).orElseThrow(NotFoundException::new);
        String path = Links.path(campaign) + "/changes";
        Moved.unless(slug.equals(campaign.slug), new Address(language.code(), path));
        List<LedgerEntry> entries = Entries.before(campaign.id, position(before), PAGE + 1);
        return page(campaign, words().changesTo(campaign.title(language.code()).text()), path, entries, before != null);
    }

    private Log page(Campaign campaign, String title, String path, List<LedgerEntry> entries, boolean continued) {
        boolean more = entries.size() > PAGE;
        List<LedgerEntry> shown = more ? entries.subList(0, PAGE) : entries;
        List<Change> changes = new ChangeSentences(language.code(), words()).of(shown);
        return new Log(campaign, title, path, changes, more ? shown.get(PAGE - 1).position : null, continued);
    }

    private SiteWords words() {
        return language.words(SiteWords.class);
    }

    private static long position(String before) {
        try {
            return before == null ? Long.MAX_VALUE : Long.parseLong(before);
        } catch (NumberFormatException madeUp) {
            throw new NotFoundException();
        }
    }
}
