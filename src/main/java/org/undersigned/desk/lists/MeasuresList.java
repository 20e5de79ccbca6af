package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Measure;
import org.undersigned.desk.links.Links;

/** The figures that tell what became of it. */
@Singleton
public class MeasuresList extends FactsList<Measure> {

    MeasuresList(Access access, Choosable choosable, Language language) {
        super(Measure.class, OF_CAMPAIGN, access, choosable, language);
    }

    @Override
    Campaign campaignOf(Measure one) {
        return one.campaign;
    }

    @Override
    public String code() {
        return "measures";
    }

    @Override
    public List<Column<Measure>> columns() {
        return withWhatAllHave(List.of(
                Column.<Measure>of("value", Measure::plainFigure)
                        .sortedBy("it.figure")
                        .leadingTo(Links::page),
                Column.<Measure>of("unit", one -> one.unit(language.code())).sortedBy("lower(it.unit)"),
                Column.<Measure>of("date", one -> one.measuredOn).sortedBy(Order.ofDate("it.measuredOn")),
                Column.of("qualifier", one -> one.qualifier),
                Column.of("demand", one -> one.demand == null ? null : one.demand.shortTitle(language.code())),
                Column.<Measure>of("remark", one -> one.note(language.code())).inFiles()));
    }

    @Override
    public List<Filter> filters() {
        return filters(Filter.partInAnyLanguage("it.unit"), choosable.demand("it.demand.id = ?"));
    }
}
