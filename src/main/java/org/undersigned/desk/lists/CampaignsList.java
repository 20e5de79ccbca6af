package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Titles;
import org.undersigned.desk.links.Links;

/** Campaigns, drafts too. */
@ApplicationScoped
public class CampaignsList implements TableListing<Campaign> {

    private final Access access;
    private final Language language;

    CampaignsList(Access access, Language language) {
        this.access = access;
        this.language = language;
    }

    @Override
    public String code() {
        return "campaigns";
    }

    @Override
    public Finder<Campaign> finder(Asked asked) {
        return access.reach(Permission.RECORD).within(Finder.of(Campaign.class, ""), "it.id");
    }

    @Override
    public List<Column<Campaign>> columns() {
        return List.of(
                Column.<Campaign>of("title", one -> one.title(language.code()))
                        .sortedBy("lower(it.title)")
                        .leadingTo(Links::page),
                Column.<Campaign>ofTheDesk("public", Campaign::isPublic),
                Column.<Campaign>of("struck", one -> one.struckAt).inFiles().ofTheDeskOnly(),
                Column.of("demands", one -> one.demands.size()),
                Column.<Campaign>ofTheDesk("letters", one -> one.letters.size()),
                Column.of("language", one -> one.language),
                Column.<Campaign>of("begun", one -> one.createdAt)
                        .sortedBy("it.createdAt")
                        .ofTheDeskOnly(),
                Column.<Campaign>of("published", one -> one.publishedAt)
                        .sortedBy(Order.ofMoment("it.publishedAt"))
                        .inFiles(),
                Column.<Campaign>of("slug", one -> one.slug).inFiles(),
                Column.<Campaign>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-begun";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.typed(Titles::narrowCampaigns),
                Filter.truth("public", Campaign.PUBLIC, "(it.publishedAt is null or it.struckAt is not null)"),
                Filter.truth("struck", "it.struckAt is not null", "it.struckAt is null"));
    }
}
