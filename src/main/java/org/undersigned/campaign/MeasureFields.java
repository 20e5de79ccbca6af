package org.undersigned.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A unit is typed once, also in other languages: where nothing is typed, it is called there as it was before. */
    static Map<String, String> withKnownUnit(Campaign campaign, Map<String, String> typed) {
        Map<String, String> filled = new HashMap<>(typed);
        campaign.measures.stream()
                .filter(known -> known.unit.equals(typed.get("unit")))
                .forEach(known -> known.translations.forEach((language, text) -> {
                    if (text.unit != null
                            && typed.getOrDefault("unit_" + language, "").isEmpty()) {
                        filled.put("unit_" + language, text.unit);
                    }
                }));
        return filled;
    }

    private MeasureFields() {}
}
