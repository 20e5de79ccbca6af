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
import org.undersigned.base.Words;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Step;
import org.undersigned.publishing.Snapshot;

/** A campaign: what it asks, by which letters, and what became of each demand. */
@Path("/")
@Produces(TEXT_HTML)
public class CampaignPages {

    record Show(
            Campaign campaign,
            List<ChainLetter> letters,
            List<Step> otherSteps,
            Timeline timeline,
            List<MeasureGroup> measures,
            String ld)
            implements TemplateInstance {}

    private final Language language;
    private final LinkedData linkedData;

    CampaignPages(Language language, LinkedData linkedData) {
        this.language = language;
        this.linkedData = linkedData;
    }

    @GET
    @Path("campaigns/{campaign}")
    @Snapshot
    public TemplateInstance show(@RestPath("campaign") String slug) {
        Campaign campaign = Campaign.publicAt(slug).orElseThrow(NotFoundException::new);
        Moved.unless(slug.equals(campaign.slug), new Address(language.code(), Links.path(campaign)));
        return new Show(
                campaign,
                ChainLetter.of(campaign),
                campaign.steps.stream()
                        .filter(step -> step.demands.isEmpty())
                        .sorted(Step.BY_DATE)
                        .toList(),
                Timeline.of(campaign),
                MeasureGroup.of(campaign, language.code(), language.words(Words.class)),
                linkedData.of(campaign));
    }
}
