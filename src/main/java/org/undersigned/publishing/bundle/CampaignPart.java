package org.undersigned.publishing.bundle;

import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignText;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.DemandText;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;

/** The campaign's own fields, and its demands. */
final class CampaignPart {

    static void read(Fields in, Reading reading) {
        Campaign campaign = reading.add("campaign.published", reading.campaign);
        campaign.id = reading.id(in);
        campaign.slug = reading.newSlug(in, Campaign.SLUG_KIND, slug -> Campaign.count("slug", slug));
        campaign.language = in.need("language").language();
        campaign.title = in.need("title").line(300);
        campaign.summary = in.need("summary").text(4_000);
        campaign.publishedAt = reading.instantOrNow(in.may("published_at"));
        campaign.createdAt = reading.now;
        Translated.read(in, campaign.language, campaign.translations, CampaignPart::text);
        in.close();
    }

    static Block write(Campaign campaign) {
        Block out = new Block()
                .plain("id", campaign.id)
                .text("slug", campaign.slug)
                .plain("language", campaign.language)
                .text("title", campaign.title)
                .text("summary", campaign.summary)
                .plain("published_at", campaign.publishedAt);
        Translated.write(
                out,
                campaign.translations,
                text -> new Block().text("title", text.title).text("summary", text.summary));
        return out;
    }

    static Demand readDemand(Fields in, Reading reading) {
        Demand demand = reading.add("demand.added", new Demand());
        demand.id = reading.id(in);
        demand.campaign = reading.campaign;
        demand.ordinal = in.position();
        demand.title = in.need("title").line(300);
        demand.shortTitle = in.need("short_title").line(60);
        demand.summary = in.may("summary").text(4_000);
        demand.outcome = in.may("outcome").text(4_000);
        Translated.read(in, reading.campaign.language, demand.translations, CampaignPart::demandText);
        reading.campaign.demands.add(demand);
        return demand;
    }

    static Block writeDemand(Demand demand) {
        Block out = new Block()
                .plain("id", demand.id)
                .text("title", demand.title)
                .text("short_title", demand.shortTitle)
                .text("summary", demand.summary)
                .text("outcome", demand.outcome);
        Translated.write(
                out,
                demand.translations,
                text -> new Block()
                        .text("title", text.title)
                        .text("short_title", text.shortTitle)
                        .text("summary", text.summary)
                        .text("outcome", text.outcome));
        return out;
    }

    private static CampaignText text(Fields in) {
        CampaignText text = new CampaignText();
        text.title = in.may("title").line(300);
        text.summary = in.may("summary").text(4_000);
        return text;
    }

    private static DemandText demandText(Fields in) {
        DemandText text = new DemandText();
        text.title = in.may("title").line(300);
        text.shortTitle = in.may("short_title").line(60);
        text.summary = in.may("summary").text(4_000);
        text.outcome = in.may("outcome").text(4_000);
        return text;
    }

    private CampaignPart() {}
}
