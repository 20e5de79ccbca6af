package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;
import org.undersigned.desk.links.Links;

/** What became of the demands, step by step. */
@Singleton
public class StepsList extends FactsList<Step> {

    StepsList(Access access, Choosable choosable, Language language) {
        super(Step.class, OF_CAMPAIGN, access, choosable, language);
    }

    @Override
    Campaign campaignOf(Step one) {
        return one.campaign;
    }

    @Override
    public String code() {
        return "steps";
    }

    @Override
    public List<Column<Step>> columns() {
        return withWhatAllHave(List.of(
                Column.<Step>of("title", one -> one.title(language.code()))
                        .sortedBy("lower(it.title)")
                        .leadingTo(Links::page),
                Column.<Step>of("date", one -> one.happenedOn).sortedBy(Order.ofDate("it.happenedOn")),
                Column.of(
                        "demands",
                        one -> one.demands.stream()
                                .map(demand ->
                                        demand.shortTitle(language.code()).text())
                                .toList()),
                Column.of("standing", one -> one.standing),
                Column.<Step>of("text", one -> one.details(language.code())).inFiles()));
    }

    @Override
    public List<Filter> filters() {
        return filters(
                Filter.partInAnyLanguage("it.title"),
                Filter.code("standing", Standing.class, (finder, one) -> finder.and("it.standing = ?", one)),
                choosable.demand("exists (select 1 from it.demands d where d.id = ?)"));
    }
}
