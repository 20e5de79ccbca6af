package org.undersigned.signon;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Address;
import org.undersigned.base.Shape;
import org.undersigned.campaign.ChoiceFields;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Qualifier;
import org.undersigned.campaign.TextFields;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.SourceFields;

/** What the desk edits of that which others said of a letter: how many signed, and what somebody thinks. */
public final class ReportFields {

    private static final String COMPLETE = "complete";
    private static final String NEW = "organization_new";

    public static List<Field<ReportedCount>> ofCount(Letter letter, CitationService citations) {
        List<Field<ReportedCount>> fields = new ArrayList<>();
        fields.add(ChoiceFields.constant(
                "count_kind", SignOnKind.class, true, one -> one.kind, (one, kind) -> one.kind = kind));
        fields.add(
                Field.of("count_words", Shape.line(200).needed(), one -> one.words, (one, words) -> one.words = words));
        fields.add(Field.of(
                "value",
                Shape.number(100_000_000).needed(),
                one -> one.words == null ? null : one.figure,
                (one, figure) -> one.figure = Integer.parseInt(figure)));
        fields.add(ChoiceFields.constant(
                "qualifier",
                Qualifier.class,
                false,
                one -> one.qualifier,
                (one, qualifier) -> one.qualifier = qualifier));
        fields.add(
                ChoiceFields.date("date", Shape.date(), one -> one.reportedOn, (one, date) -> one.reportedOn = date));
        fields.addAll(new TextFields<>(
                        letter.campaign.language, (ReportedCount one) -> one.translations, ReportedCountText::new)
                .with(
                        "public_note",
                        Shape.text(1_000),
                        one -> one.note,
                        (one, text) -> one.note = text,
                        text -> text.note,
                        (text, note) -> text.note = note)
                .all());
        fields.add(SourceFields.cited(citations));
        return fields;
    }

    public static List<Field<Statement>> ofStatement(CitationService citations, Affiliations.Choice affiliation) {
        return List.of(
                Field.of("person", Shape.line(300).needed(), one -> one.person, (one, person) -> one.person = person),
                Field.of("person_title", Shape.line(300), one -> one.title, (one, title) -> one.title = title),
                Field.of(
                        NEW,
                        Shape.choices(List.of(NEW)),
                        one -> null,
                        (one, ticked) -> affiliation.mayBeNew(ticked != null)),
                Field.of(
                        "organization",
                        Shape.line(300),
                        one -> one.organization == null ? null : one.organization.name,
                        (one, name) -> one.organization = affiliation.named(name, one.letter.isPublic())),
                Field.of(
                        "words_language",
                        Shape.line(8).needed().offering(Address.LANGUAGES),
                        one -> one.language,
                        (one, language) -> one.language = language),
                Field.of("words", Shape.text(10_000), one -> one.wording, (one, wording) -> one.wording = wording),
                Field.of(
                        COMPLETE,
                        Shape.choices(List.of(COMPLETE)),
                        one -> one.complete ? COMPLETE : null,
                        (one, ticked) -> one.complete = ticked != null),
                ChoiceFields.date("date", Shape.date(), one -> one.saidOn, (one, date) -> one.saidOn = date),
                SourceFields.cited(citations));
    }

    private ReportFields() {}
}
