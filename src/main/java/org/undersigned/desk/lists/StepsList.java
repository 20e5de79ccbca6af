package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;
import org.undersigned.source.CitationService;

/** What became of the demands of all campaigns, step by step, also what is struck. */
@ApplicationScoped
public class StepsList implements Listing<Step> {

    private final Access access;
    private final Choosable choosable;
    private final Language language;

    StepsList(Access access, Choosable choosable, Language language) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    @Override
    public String code() {
        return "steps";
    }

    @Override
    public Finder<Step> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(Step.class, "join fetch it.campaign"), "it.campaign.id");
    }

    @Override
    public List<Column<Step>> columns() {
        return List.of(
                Column.<Step>of("title", one -> one.title(language.code()))
                        .sortedBy("lower(it.title)")
                        .leadingTo(one -> "/desk/steps/" + one.id),
                Column.<Step>of("date", one -> one.happenedOn).sortedBy(Order.ofDate("it.happenedOn")),
                Column.of(
                        "demands",
                        one -> one.demands.stream()
                                .map(demand ->
                                        demand.shortTitle(language.code()).text())
                                .toList()),
                Column.of("standing", one -> one.standing),
                Column.<Step>of("campaign", one -> one.campaign.title(language.code()))
                        .leadingTo(one -> "/desk/campaigns/" + one.campaign.id),
                Column.<Step>of("struck", one -> one.struckAt).ofTheDeskOnly(),
                Column.<Step>of("text", one -> one.details(language.code())).inFiles(),
                Column.<Step>of("lines", one -> CitationService.lines(one.citations))
                        .inFiles(),
                Column.<Step>of("public", Step::isPublic).inFiles().ofTheDeskOnly(),
                Column.<Step>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-date";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.part("it.title"),
                choosable.campaign("it.campaign.id"),
                Filter.code("standing", Standing.class, (finder, one) -> finder.and("it.standing = ?", one)),
                Filter.truth("sourced", "it.citations is not empty", "it.citations is empty"),
                Filter.truth("struck", "it.struckAt is not null", "it.struckAt is null"));
    }
}
