package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Measure;
import org.undersigned.source.CitationService;

/** The figures of all campaigns, also those that are struck. */
@ApplicationScoped
public class MeasuresList implements Listing<Measure> {

    private final Access access;
    private final Choosable choosable;
    private final Language language;

    MeasuresList(Access access, Choosable choosable, Language language) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
    }

    @Override
    public String code() {
        return "measures";
    }

    @Override
    public Finder<Measure> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(Measure.class, "join fetch it.campaign left join fetch it.demand"), "it.campaign.id");
    }

    @Override
    public List<Column<Measure>> columns() {
        return List.of(
                Column.<Measure>of("value", Measure::plainFigure)
                        .sortedBy("it.figure")
                        .leadingTo(one -> "/desk/measures/" + one.id),
                Column.<Measure>of("unit", one -> one.unit(language.code())).sortedBy("lower(it.unit)"),
                Column.<Measure>of("date", one -> one.measuredOn).sortedBy(Order.ofDate("it.measuredOn")),
                Column.of("qualifier", one -> one.qualifier),
                Column.of("demand", one -> one.demand == null ? null : one.demand.shortTitle(language.code())),
                Column.<Measure>of("campaign", one -> one.campaign.title(language.code()))
                        .leadingTo(one -> "/desk/campaigns/" + one.campaign.id),
                Column.<Measure>of("struck", one -> one.struckAt).ofTheDeskOnly(),
                Column.<Measure>of("remark", one -> one.note(language.code())).inFiles(),
                Column.<Measure>of("lines", one -> CitationService.lines(one.citations))
                        .inFiles(),
                Column.<Measure>of("public", Measure::isPublic).inFiles().ofTheDeskOnly(),
                Column.<Measure>of("id", one -> one.id).inFiles());
    }

    @Override
    public String sorted() {
        return "-date";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.part("it.unit"),
                choosable.campaign("it.campaign.id"),
                Filter.truth("sourced", "it.citations is not empty", "it.citations is empty"),
                Filter.truth("struck", "it.struckAt is not null", "it.struckAt is null"));
    }
}
