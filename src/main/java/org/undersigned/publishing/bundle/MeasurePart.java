package org.undersigned.publishing.bundle;

import org.undersigned.base.Codes;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.MeasureText;
import org.undersigned.campaign.Qualifier;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;

/** A dated figure. */
final class MeasurePart {

    static Measure read(Fields in, Reading reading) {
        Measure measure = reading.add("measure.added", new Measure());
        measure.id = reading.id(in);
        measure.campaign = reading.campaign;
        measure.ordinal = in.position();
        measure.demand = reading.demand(in.may("demand"));
        measure.measuredOn = in.need("date").date();
        measure.figure = in.need("value").figure();
        measure.qualifier = in.may("qualifier").oneOf(Qualifier.class);
        measure.unit = in.need("unit").line(100);
        measure.note = in.may("note").text(1_000);
        measure.citations.addAll(reading.citationsAndReports(in));
        Translated.read(in, reading.campaign.language, measure.translations, MeasurePart::text);
        return measure;
    }

    static Block write(Measure measure, SourceKeys keys) {
        Block out = new Block()
                .plain("id", measure.id)
                .plain("demand", measure.demand == null ? null : measure.demand.ordinal)
                .plain("date", measure.measuredOn)
                .plain("value", measure.plainFigure().toPlainString())
                .plain("qualifier", Codes.of(measure.qualifier))
                .text("unit", measure.unit)
                .text("note", measure.note);
        keys.cite(out, measure.citations);
        Translated.write(
                out,
                measure.translations,
                text -> new Block().text("unit", text.unit).text("note", text.note));
        return out;
    }

    private static MeasureText text(Fields in) {
        MeasureText text = new MeasureText();
        text.unit = in.may("unit").line(100);
        text.note = in.may("note").text(1_000);
        return text;
    }

    private MeasurePart() {}
}
