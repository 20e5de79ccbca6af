package org.undersigned.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.ledger.Form;

/** A letter's own fields, as the ledger digests and compares them. */
final class LetterForm {

    static Form of(Letter letter) {
        return new Form()
                .open("campaign", letter.campaign)
                .open("slug", letter.slug)
                .open("follows", letter.follows)
                .open("language", letter.language)
                .open("title", letter.title)
                .open("summary", letter.summary)
                .open("counts_note", letter.countsNote)
                .open("date", letter.dated)
                .open("sent_on", letter.sentOn)
                .open("announced_on", letter.announcedOn)
                .open("opens_at", letter.opensAt)
                .open("closes_at", letter.closesAt)
                .open("zone", letter.zone)
                .open(
                        "kinds",
                        named(
                                letter.openToMembers,
                                "member",
                                letter.openToOrganizations,
                                "organization",
                                letter.openToIndividuals,
                                "individual"))
                .open("chambers", named(letter.openToHouse, "house", letter.openToSenate, "senate"))
                .open("demands", letter.demands)
                .open(
                        "recipients",
                        letter.recipients.stream()
                                .map(one -> Translations.fields("name", one.name, "title", one.title, "via", one.via))
                                .toList())
                .open(
                        "translations",
                        Translations.form(
                                letter.translations,
                                text -> Translations.fields(
                                        "title", text.title, "summary", text.summary, "counts_note", text.countsNote)))
                .open("published_at", letter.publishedAt)
                .closed("collecting_at", letter.collectingAt);
    }

    private static List<String> named(Object... flagsAndNames) {
        return Stream.iterate(0, i -> i < flagsAndNames.length, i -> i + 2)
                .filter(i -> (boolean) flagsAndNames[i])
                .map(i -> (String) flagsAndNames[i + 1])
                .toList();
    }

    private LetterForm() {}
}
