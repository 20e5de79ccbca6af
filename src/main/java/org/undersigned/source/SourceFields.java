package org.undersigned.source;

import java.util.List;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

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
        return Field.of(
                "sources",
                Shape.text(8_000),
                one -> CitationService.lines(one.citations),
                (one, lines) -> citations.cite(one.citations, lines, one.isPublic()));
    }

    private SourceFields() {}
}
