package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.campaign.Demand;
import org.undersigned.desk.links.Links;

/** What the campaigns ask for, each in its order, and where it stands; also what is struck. */
@Singleton
public class DemandsList implements TableListing<Demand> {

    private final Access access;
    private final Choosable choosable;
    private final Language language;

    DemandsList(Access access, Choosable choosable, Language language) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    @Override
    public String code() {
        return "demands";
    }

    @Override
    public Finder<Demand> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(Demand.class, "join fetch it.campaign"), "it.campaign.id");
    }

    @Override
    public List<Column<Demand>> columns() {
        return List.of(
                Column.<Demand>of("title", one -> one.title(language.code()))
                        .sortedBy("lower(it.title)")
                        .leadingTo(Links::page),
                Column.<Demand>of("number", one -> one.ordinal).sortedBy("it.ordinal"),
                Column.of(
                        "stands",
                        one -> one.standingStep().map(step -> step.standing).orElse(null)),
                Column.<Demand>of("campaign", one -> one.campaign.title(language.code()))
                        .leadingTo(one -> Links.page(one.campaign)),
                Column.<Demand>ofTheDesk("struck", one -> one.struckAt),
                Column.<Demand>of("short_title", one -> one.shortTitle(language.code()))
                        .inFiles(),
                Column.<Demand>of("text", one -> one.summary(language.code())).inFiles(),
                Column.<Demand>of("became", one -> one.outcome(language.code())).inFiles(),
                Column.<Demand>of("public", one -> one.isPublic()).inFiles().ofTheDeskOnly(),
                Column.<Demand>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "number";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.partInAnyLanguage("it.title"),
                choosable.campaign("it.campaign.id"),
                Filter.truth("struck", "it.struckAt is not null", "it.struckAt is null"));
    }
}
