package org.undersigned.publishing.bundle;

import java.util.Objects;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.source.Source;

/** A source; one that is known already is used as it stands, if the file says the same of it. */
final class SourcePart {

    static Source read(Fields in, Reading reading) {
        String key = in.need("key").line(400);
        Source source = new Source();
        source.id = reading.id(in);
        source.title = in.need("title").line(500);
        source.publisher = in.may("publisher").line(300);
        source.dated = in.may("date").date();
        source.address = in.may("address").line(2_000);
        Source known = Source.findById(source.id);
        if (key != null && reading.sources.putIfAbsent(key, known == null ? source : known) != null) {
            in.wrong("key", "a second source with the key '" + key + "'", "a key of its own");
        }
        if (known == null) {
            return reading.add("source.added", source);
        }
        if (!same(known, source)) {
            in.wrong(
                    "id",
                    "source " + source.id + " is known with another title, publisher, date or address",
                    "the same as in the record");
        }
        return known;
    }

    static Block write(Source source, String key) {
        return new Block()
                .text("key", key)
                .plain("id", source.id)
                .text("title", source.title)
                .text("publisher", source.publisher)
                .plain("date", source.dated)
                .text("address", source.address);
    }

    private static boolean same(Source known, Source read) {
        return Objects.equals(known.title, read.title)
                && Objects.equals(known.publisher, read.publisher)
                && Objects.equals(known.dated, read.dated)
                && Objects.equals(known.address, read.address);
    }

    private SourcePart() {}
}
