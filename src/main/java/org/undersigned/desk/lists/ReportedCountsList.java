package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.desk.links.Links;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOnKind;

/** How many signed, as sources say it of the letters. */
@Singleton
public class ReportedCountsList extends LetterFactsList<ReportedCount> {

    ReportedCountsList(Access access, Choosable choosable, Language language) {
        super(ReportedCount.class, access, choosable, language);
    }

    @Override
    public String code() {
        return "reported-counts";
    }

    @Override
    public List<Column<ReportedCount>> columns() {
        return withWhatAllHave(List.of(
                Column.<ReportedCount>of("count_words", one -> one.words)
                        .sortedBy("lower(it.words)")
                        .leadingTo(Links::page),
                Column.of("kind", one -> one.kind),
                Column.<ReportedCount>of("value", one -> one.figure).sortedBy("it.figure"),
                Column.of("qualifier", one -> one.qualifier),
                Column.<ReportedCount>of("date", one -> one.reportedOn).sortedBy(Order.ofDate("it.reportedOn")),
                ofLetter(),
                Column.<ReportedCount>of("remark", one -> one.note(language.code()))
                        .inFiles()));
    }

    @Override
    public List<Filter> filters() {
        return filters(
                Filter.part("it.words"),
                Filter.code("kind", SignOnKind.class, (finder, kind) -> finder.and("it.kind = ?", kind)));
    }
}
