package org.undersigned.campaign;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.undersigned.base.Address;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

/** What the desk edits of a campaign and of its demands. */
public final class CampaignFields {

    private static final Shape TITLE = Shape.line(300).needed();
    private static final Shape SUMMARY = Shape.text(4_000).needed();

    /** Of one that is begun: its language, and the texts in it; translations come later. */
    public static List<Field<Campaign>> ofNew() {
        Field<Campaign> language = Field.of(
                "original_language",
                Shape.choice(Address.LANGUAGES).needed(),
                one -> one.language,
                (one, chosen) -> one.language = chosen);
        return Stream.concat(
                        Stream.of(language), of(Address.ENGLISH).stream().filter(field -> field.language() == null))
                .toList();
    }

    public static List<Field<Campaign>> of(Campaign campaign) {
        return withAddress(campaign.publishedAt != null, of(campaign.language), one -> one.slug, Campaign::move);
    }

    /** With the address where nobody knows it yet: it is fixed from the first day that somebody does. */
    static <S> List<Field<S>> withAddress(
            boolean fixed, List<Field<S>> fields, Function<S, Object> read, BiConsumer<S, String> write) {
        return fixed
                ? fields
                : Stream.concat(fields.stream(), Stream.of(Field.of("slug", Shape.slug(), read, write)))
                        .toList();
    }

    private static List<Field<Campaign>> of(String language) {
        return new TextFields<>(language, (Campaign one) -> one.translations, CampaignText::new)
                .with(
                        "title",
                        TITLE,
                        one -> one.title,
                        (one, text) -> one.title = text,
                        text -> text.title,
                        (text, title) -> text.title = title)
                .with(
                        "summary",
                        SUMMARY,
                        one -> one.summary,
                        (one, text) -> one.summary = text,
                        text -> text.summary,
                        (text, summary) -> text.summary = summary)
                .all();
    }

    /** @param language the campaign's own */
    public static List<Field<Demand>> ofDemand(String language) {
        return new TextFields<>(language, (Demand one) -> one.translations, DemandText::new)
                .with(
                        "title",
                        TITLE,
                        one -> one.title,
                        (one, text) -> one.title = text,
                        text -> text.title,
                        (text, title) -> text.title = title)
                .with(
                        "short_title",
                        Shape.line(Demand.SHORT),
                        one -> one.shortTitle,
                        Demand::shorten,
                        text -> text.shortTitle,
                        (text, title) -> text.shortTitle = title)
                .with(
                        "summary",
                        Shape.text(4_000),
                        one -> one.summary,
                        (one, text) -> one.summary = text,
                        text -> text.summary,
                        (text, summary) -> text.summary = summary)
                .with(
                        "outcome",
                        Shape.text(4_000),
                        one -> one.outcome,
                        (one, text) -> one.outcome = text,
                        text -> text.outcome,
                        (text, outcome) -> text.outcome = outcome)
                .all();
    }

    private CampaignFields() {}
}
