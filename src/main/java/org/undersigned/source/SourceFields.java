package org.undersigned.source;

import java.util.List;
import java.util.function.Function;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Subject;

/** What the desk edits of a source, and of what a fact cites. */
public final class SourceFields {

    public static List<Field<Source>> all() {
        return List.of(
                Field.of("source_title", Shape.line(500).needed(), one -> one.title, (one, title) -> one.title = title),
                Field.of(
                        "source_publisher",
                        Shape.line(300),
                        one -> one.publisher,
                        (one, publisher) -> one.publisher = publisher),
                Field.of(
                        "source_date",
                        Shape.date(),
                        one -> one.dated,
                        (one, date) -> one.dated = date == null ? null : new PartialDate(date)),
                Field.of(
                        "source_address",
                        Shape.address(),
                        one -> one.address,
                        (one, address) -> one.address = address));
    }

    public static <S extends Fact> Field<S> cited(CitationService citations) {
        return cited(citations, one -> one.citations);
    }

    /** @param cited what a record cites, to be replaced */
    public static <S extends Subject> Field<S> cited(CitationService citations, Function<S, List<Citation>> cited) {
        return Field.of(
                "sources",
                Shape.text(8_000),
                one -> CitationService.lines(cited.apply(one)),
                (one, lines) -> citations.cite(cited.apply(one), lines, one.isPublic()));
    }

    private SourceFields() {}
}
