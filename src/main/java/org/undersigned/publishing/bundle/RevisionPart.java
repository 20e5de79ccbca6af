package org.undersigned.publishing.bundle;

import java.time.Instant;
import java.util.Optional;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.RevisionText;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.Value;

/** One frozen wording of a letter. */
final class RevisionPart {

    static Revision read(Fields in, Letter letter, Reading reading) {
        Revision revision = reading.add("revision.frozen", new Revision());
        revision.letter = letter;
        revision.ordinal = in.position();
        in.need("number")
                .named(
                        text -> text.equals(String.valueOf(revision.ordinal)) ? Optional.of(text) : Optional.empty(),
                        revision.ordinal + ", its place in the list");
        revision.id = reading.id(in);
        revision.language = in.need("language").language();
        revision.follows = number(in.may("follows"), letter);
        revision.excerpt = in.need("excerpt").flag();
        readWording(in, revision, reading);
        revision.note = in.may("note").text(4_000);
        revision.citations.addAll(reading.citations(in));
        Translated.read(in, reading.campaign.language, revision.translations, RevisionPart::text);
        letter.revisions.add(revision);
        return revision;
    }

    private static void readWording(Fields in, Revision revision, Reading reading) {
        String sum = in.need("sha256").line(64);
        String wording = in.need("text").text(200_000);
        Instant frozenAt = reading.instantOrNow(in.may("frozen_at"));
        if (wording == null) {
            return;
        }
        if (wording.endsWith("\n")) {
            in.wrong("text", "'text' ends with a line feed", "none at the end, as with |-");
        }
        revision.freeze(wording, frozenAt);
        if (sum != null && !sum.equals(revision.sha256)) {
            in.wrong("sha256", "sha256 is not that of 'text'", revision.sha256);
        }
    }

    /** The revision of a letter that a number names. */
    static Revision number(Value value, Letter letter) {
        Integer number = value.number(1, 10_000);
        if (number != null && number > letter.revisions.size()) {
            return value.wrong("the number of a revision that stands before it");
        }
        return number == null ? null : letter.revisions.get(number - 1);
    }

    static Block write(Revision revision, SourceKeys keys) {
        Block out = new Block()
                .plain("number", revision.ordinal)
                .plain("id", revision.id)
                .plain("language", revision.language)
                .plain("follows", revision.follows == null ? null : revision.follows.ordinal)
                .flag("excerpt", revision.excerpt)
                .plain("frozen_at", revision.frozenAt)
                .plain("sha256", revision.sha256)
                .text("note", revision.note)
                .text("text", revision.wording);
        keys.cite(out, revision.citations);
        Translated.write(out, revision.translations, text -> new Block().text("note", text.note));
        return out;
    }

    private static RevisionText text(Fields in) {
        RevisionText text = new RevisionText();
        text.note = in.need("note").text(4_000);
        return text;
    }

    private RevisionPart() {}
}
