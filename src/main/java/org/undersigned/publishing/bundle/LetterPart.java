package org.undersigned.publishing.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterText;
import org.undersigned.campaign.Recipient;
import org.undersigned.directory.Chamber;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.Value;
import org.undersigned.signon.SignOnKind;

/** A letter's own fields. */
final class LetterPart {

    static Letter read(Fields in, Reading reading) {
        Letter letter = new Letter();
        letter.id = reading.id(in);
        letter.campaign = reading.campaign;
        letter.slug = reading.newSlug(in, Letter.SLUG_KIND, slug -> Letter.count("slug", slug));
        letter.follows = reading.letter(in.may("follows"));
        letter.language = in.need("language").language();
        letter.title = in.need("title").line(300);
        letter.summary = in.may("summary").text(4_000);
        letter.dated = in.may("date").date();
        letter.sentOn = in.may("sent_on").date();
        letter.announcedOn = in.may("announced_on").date();
        readTimes(in, letter);
        readWhoMaySign(in, letter);
        letter.demands.addAll(reading.demands(in));
        letter.recipients.addAll(in.each("recipients", LetterPart::recipient));
        letter.countsNote = in.may("counts_note").text(4_000);
        letter.publishedAt = reading.instantOrNow(in.may("published_at"));
        letter.createdAt = reading.now;
        Translated.read(in, letter.language, letter.translations, LetterPart::text);
        return letter;
    }

    private static void readTimes(Fields in, Letter letter) {
        letter.opensAt = in.may("opens_at").instant();
        letter.closesAt = in.may("closes_at").instant();
        letter.zone = in.may("zone").zone();
        boolean timed = letter.opensAt != null || letter.closesAt != null;
        if (timed && letter.zone == null) {
            in.wrong("zone", "times without their zone", "'zone' beside opens_at and closes_at");
        }
        if (letter.opensAt != null && letter.closesAt != null && !letter.opensAt.isBefore(letter.closesAt)) {
            in.wrong("closes_at", "closes_at is not after opens_at", "a later instant");
        }
    }

    private static void readWhoMaySign(Fields in, Letter letter) {
        Set<SignOnKind> kinds = constants(in, "kinds", SignOnKind.class);
        letter.openToMembers = kinds.contains(SignOnKind.MEMBER);
        letter.openToOrganizations = kinds.contains(SignOnKind.ORGANIZATION);
        letter.openToIndividuals = kinds.contains(SignOnKind.INDIVIDUAL);
        Set<Chamber> chambers = constants(in, "chambers", Chamber.class);
        letter.openToHouse = chambers.contains(Chamber.HOUSE);
        letter.openToSenate = chambers.contains(Chamber.SENATE);
    }

    private static <E extends Enum<E>> Set<E> constants(Fields in, String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (Value value : in.values(name)) {
            E constant = value.oneOf(type);
            if (constant != null && !constants.add(constant)) {
                value.wrong("each of " + name + " once");
            }
        }
        return constants;
    }

    private static Recipient recipient(Fields in) {
        Recipient recipient = new Recipient();
        recipient.name = in.need("name").line(300);
        recipient.title = in.may("title").line(300);
        recipient.via = in.may("via").line(100);
        return recipient;
    }

    static Block write(Letter letter) {
        Block out = new Block()
                .plain("id", letter.id)
                .text("slug", letter.slug)
                .text("follows", letter.follows != null && letter.follows.isPublic() ? letter.follows.slug : null)
                .plain("language", letter.language)
                .text("title", letter.title)
                .text("summary", letter.summary)
                .plain("date", letter.dated)
                .plain("sent_on", letter.sentOn)
                .plain("announced_on", letter.announcedOn)
                .plain("opens_at", letter.opensAt)
                .plain("closes_at", letter.closesAt)
                .plain("zone", letter.zone)
                .words("kinds", kinds(letter))
                .words("chambers", chambers(letter))
                .words(
                        "demands",
                        letter.demands.stream()
                                .map(demand -> demand.ordinal)
                                .sorted()
                                .toList())
                .each(
                        "recipients",
                        letter.recipients,
                        one -> new Block()
                                .text("name", one.name)
                                .text("title", one.title)
                                .text("via", one.via))
                .text("counts_note", letter.countsNote)
                .plain("published_at", letter.publishedAt);
        Translated.write(
                out,
                letter.translations,
                text -> new Block()
                        .text("title", text.title)
                        .text("summary", text.summary)
                        .text("counts_note", text.countsNote));
        return out;
    }

    private static List<String> kinds(Letter letter) {
        return Stream.of(SignOnKind.values())
                .filter(kind -> switch (kind) {
                    case MEMBER -> letter.openToMembers;
                    case ORGANIZATION -> letter.openToOrganizations;
                    case INDIVIDUAL -> letter.openToIndividuals;
                })
                .map(Codes::of)
                .toList();
    }

    private static List<String> chambers(Letter letter) {
        return Stream.of(Chamber.values())
                .filter(letter::isOpenTo)
                .map(Codes::of)
                .toList();
    }

    private static LetterText text(Fields in) {
        LetterText text = new LetterText();
        text.title = in.may("title").line(300);
        text.summary = in.may("summary").text(4_000);
        text.countsNote = in.may("counts_note").text(4_000);
        return text;
    }

    private LetterPart() {}
}
