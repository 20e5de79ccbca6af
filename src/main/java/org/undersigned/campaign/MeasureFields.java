package org.undersigned.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.SourceFields;

/** What the desk edits of a figure. */
public final class MeasureFields {

    public static List<Field<Measure>> of(Campaign campaign, CitationService citations) {
        List<Field<Measure>> fields = new ArrayList<>();
        fields.add(ChoiceFields.date(
                "date", Shape.date().needed(), one -> one.measuredOn, (one, date) -> one.measuredOn = date));
        fields.add(Field.of(
                "value",
                Shape.figure().needed(),
                one -> one.figure == null ? null : one.plainFigure().toPlainString(),
                (one, figure) -> one.figure = new BigDecimal(figure)));
        fields.add(ChoiceFields.constant(
                "qualifier",
                Qualifier.class,
                false,
                one -> one.qualifier,
                (one, qualifier) -> one.qualifier = qualifier));
        fields.addAll(texts(campaign));
        fields.add(ChoiceFields.demand(campaign, one -> one.demand, (one, demand) -> one.demand = demand));
        fields.add(SourceFields.cited(citations));
        return fields;
    }

    private static List<Field<Measure>> texts(Campaign campaign) {
        List<String> units =
                campaign.measures.stream().map(one -> one.unit).distinct().toList();
        return new TextFields<>(campaign.language, (Measure one) -> one.translations, MeasureText::new)
                .with(
                        "unit",
                        Shape.line(100).needed().offering(units),
                        one -> one.unit,
                        (one, text) -> one.unit = text,
                        text -> text.unit,
                        (text, unit) -> text.unit = unit)
                .with(
                        "public_note",
                        Shape.text(1_000),
                        one -> one.note,
                        (one, text) -> one.note = text,
                        text -> text.note,
                        (text, note) -> text.note = note)
                .all();
    }

    /** To check by, and not to write by. */
    public static List<Field<Measure>> shapes(Campaign campaign) {
        return of(campaign, null);
    }

    /** What tells one figure from another, of those recorded in a campaign: struck ones are known too. */
    public static Set<String> known(Campaign campaign) {
        return Measure.<Measure>list("campaign", campaign).stream()
                .map(MeasureFields::key)
                .collect(Collectors.toSet());
    }

    private static String key(Measure one) {
        return key(Map.of(
                "date",
                one.measuredOn.text(),
                "value",
                one.plainFigure().toPlainString(),
                "qualifier",
                one.qualifier == null ? "" : Codes.of(one.qualifier),
                "unit",
                one.unit,
                "demand",
                one.demand == null ? "" : one.demand.id.toString()));
    }

    /** @param typed by the fields' codes, the figure without needless zeros */
    public static String key(Map<String, String> typed) {
        return Stream.of("date", "value", "qualifier", "unit", "demand")
                .map(code -> typed.getOrDefault(code, ""))
                .collect(Collectors.joining("\n"));
    }

    private MeasureFields() {}
}
