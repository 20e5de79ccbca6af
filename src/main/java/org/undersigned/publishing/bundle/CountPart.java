package org.undersigned.publishing.bundle;

import org.undersigned.base.Codes;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Qualifier;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.ReportedCountText;
import org.undersigned.signon.SignOnKind;

/** How many a source says signed. */
final class CountPart {

    static ReportedCount read(Fields in, Letter letter, Reading reading) {
        ReportedCount count = reading.add("reported_count.added", new ReportedCount());
        count.id = reading.id(in);
        count.letter = letter;
        count.ordinal = in.position();
        count.kind = in.need("kind").oneOf(SignOnKind.class);
        count.words = in.need("words").line(200);
        Integer figure = in.need("value").number(0, 100_000_000);
        count.figure = figure == null ? 0 : figure;
        count.qualifier = in.may("qualifier").oneOf(Qualifier.class);
        count.reportedOn = in.may("date").date();
        count.note = in.may("note").text(1_000);
        count.citations.addAll(reading.citationsAndReports(in));
        Translated.read(in, reading.campaign.language, count.translations, CountPart::text);
        return count;
    }

    static Block write(ReportedCount count, SourceKeys keys) {
        Block out = new Block()
                .plain("id", count.id)
                .plain("kind", Codes.of(count.kind))
                .text("words", count.words)
                .plain("value", count.figure)
                .plain("qualifier", Codes.of(count.qualifier))
                .plain("date", count.reportedOn)
                .text("note", count.note);
        keys.cite(out, count.citations);
        Translated.write(out, count.translations, text -> new Block().text("note", text.note));
        return out;
    }

    private static ReportedCountText text(Fields in) {
        ReportedCountText text = new ReportedCountText();
        text.note = in.need("note").text(1_000);
        return text;
    }

    private CountPart() {}
}
