package org.undersigned.campaign;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Address;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

/** What the desk edits of a letter besides its wording. */
public final class LetterFields {

    private static final List<String> KINDS = List.of("member", "organization", "individual");
    private static final List<String> CHAMBERS = List.of("house", "senate");

    /** Of one that is begun: in its own language, the rest comes later. */
    public static List<Field<Letter>> ofNew(Campaign campaign) {
        return List.of(
                Field.of(
                        "original_language",
                        Shape.choice(Address.LANGUAGES).needed(),
                        one -> one.language,
                        (one, language) -> one.language = language),
                Field.of("title", Shape.line(300).needed(), one -> one.title, (one, title) -> one.title = title),
                date("date", one -> one.dated, (one, date) -> one.dated = date),
                kinds(),
                ChoiceFields.demands(campaign, one -> one.demands),
                recipients());
    }

    /** @param site the zone of one that has none yet */
    public static List<Field<Letter>> of(Letter letter, ZoneId site) {
        List<Field<Letter>> fields = new ArrayList<>(texts(letter));
        fields.add(recipients());
        fields.add(ChoiceFields.demands(letter.campaign, one -> one.demands));
        fields.add(kinds());
        fields.add(chambers());
        fields.add(date("date", one -> one.dated, (one, date) -> one.dated = date));
        fields.add(date("sent_on", one -> one.sentOn, (one, date) -> one.sentOn = date));
        fields.add(date("announced_on", one -> one.announcedOn, (one, date) -> one.announcedOn = date));
        fields.addAll(new LetterTimes(site).fields(letter));
        fields.add(ChoiceFields.letter(
                "follows",
                letter.campaign.letters.stream()
                        .filter(other -> !other.id.equals(letter.id))
                        .toList(),
                one -> one.follows,
                Letter::follow));
        return CampaignFields.withAddress(letter.publishedAt != null, fields, one -> one.slug, Letter::move);
    }

    // A title is in the letter's language, a summary and a note in the campaign's.
    private static List<Field<Letter>> texts(Letter letter) {
        List<Field<Letter>> texts =
                new ArrayList<>(new TextFields<>(letter.language, (Letter one) -> one.translations, LetterText::new)
                        .with(
                                "title",
                                Shape.line(300).needed(),
                                one -> one.title,
                                (one, text) -> one.title = text,
                                text -> text.title,
                                (text, title) -> text.title = title)
                        .all());
        texts.addAll(new TextFields<>(letter.campaign.language, (Letter one) -> one.translations, LetterText::new)
                .with(
                        "summary",
                        Shape.text(4_000),
                        one -> one.summary,
                        (one, text) -> one.summary = text,
                        text -> text.summary,
                        (text, summary) -> text.summary = summary)
                .with(
                        "counts_note",
                        Shape.text(4_000),
                        one -> one.countsNote,
                        (one, text) -> one.countsNote = text,
                        text -> text.countsNote,
                        (text, note) -> text.countsNote = note)
                .all());
        return texts;
    }

    private static Field<Letter> date(
            String name, Function<Letter, Object> read, BiConsumer<Letter, PartialDate> write) {
        return ChoiceFields.date(name, Shape.date(), read, write);
    }

    private static Field<Letter> kinds() {
        return Field.of(
                "kinds",
                Shape.choices(KINDS),
                one -> ChoiceFields.ticked(
                        KINDS,
                        kind -> kind.equals("member") && one.openToMembers
                                || kind.equals("organization") && one.openToOrganizations
                                || kind.equals("individual") && one.openToIndividuals),
                (one, text) -> {
                    askMembers(one, ChoiceFields.list(text).contains("member"));
                    one.openToOrganizations = ChoiceFields.list(text).contains("organization");
                    one.openToIndividuals = ChoiceFields.list(text).contains("individual");
                });
    }

    // Of both chambers, until it is said otherwise; of none where no member is asked.
    private static void askMembers(Letter letter, boolean asked) {
        if (asked != letter.openToMembers || !asked) {
            letter.openToHouse = asked;
            letter.openToSenate = asked;
        }
        letter.openToMembers = asked;
    }

    private static Field<Letter> chambers() {
        return Field.of(
                "chambers",
                Shape.choices(CHAMBERS),
                one -> ChoiceFields.ticked(
                        CHAMBERS,
                        chamber -> chamber.equals("house") && one.openToHouse
                                || chamber.equals("senate") && one.openToSenate),
                (one, text) -> {
                    one.openToHouse =
                            one.openToMembers && ChoiceFields.list(text).contains("house");
                    one.openToSenate =
                            one.openToMembers && ChoiceFields.list(text).contains("senate");
                });
    }

    // One a line: name, title and how it goes there, with semicolons between.
    private static Field<Letter> recipients() {
        return Field.of(
                "recipients",
                Shape.text(4_000),
                one -> one.recipients.stream().map(Recipient::toLine).collect(Collectors.joining("\n")),
                (one, text) -> {
                    one.recipients.clear();
                    if (text != null) {
                        text.lines()
                                .filter(line -> !line.isBlank())
                                .map(Recipient::ofLine)
                                .forEach(one.recipients::add);
                    }
                });
    }

    private LetterFields() {}
}
