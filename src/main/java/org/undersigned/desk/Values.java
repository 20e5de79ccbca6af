package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Address;
import org.undersigned.base.Dates;
import org.undersigned.base.Figures;
import org.undersigned.base.Language;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Typed;
import org.undersigned.base.WallClock;
import org.undersigned.base.Words;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.directory.State;
import org.undersigned.source.Source;

/** Values of fields, as people read them. */
@Named
@ApplicationScoped
public class Values {

    private final Language language;

    Values(Language language) {
        this.language = language;
    }

    /** @param field as the ledger calls it */
    public String show(String field, String value) {
        if (value.isEmpty()) {
            return desk().none();
        }
        return switch (field) {
            case "standing" -> shared().standing(value);
            case "role" -> keep().role(value);
            case "step_date_basis" -> keep().stepDate(value);
            case "follows", "letter" ->
                Letter.<Letter>findByIdOptional(UUID.fromString(value))
                        .map(one -> one.title(language.code()).text())
                        .orElseGet(drafts()::gone);
            case "demands" ->
                each(
                        value,
                        id -> Demand.<Demand>findByIdOptional(UUID.fromString(id))
                                .map(one -> one.shortTitle(language.code()).text())
                                .orElseGet(drafts()::gone));
            case "demand" ->
                Demand.<Demand>findByIdOptional(UUID.fromString(value))
                        .map(one -> one.shortTitle(language.code()).text())
                        .orElseGet(drafts()::gone);
            case "qualifier" -> facts().qualifier(value);
            case "count_kind" -> shared().kind(value);
            case "complete", "organization_new" -> facts().ticked(field, value);
            case "organization" ->
                Typed.id(value).map(id -> Organization.withId(id).name).orElse(value);
            case "sources" -> sources(value);
            case "kind" -> shared().kind(value);
            case "kinds" -> each(value, shared()::kind);
            case "chambers" -> each(value, shared()::chamber);
            case "words_language" -> Address.isLanguage(value) ? shared().languageName(value) : value;
            case "original_language" -> shared().languageName(value);
            case "revision" -> desk().revision(Revision.<Revision>findById(UUID.fromString(value)).ordinal);
            case "chamber" -> shared().chamber(value);
            case "party" -> shared().party(value);
            case "assurance" -> shared().assurance(value);
            case "state" ->
                State.find(value).map(state -> state.in(language.code())).orElse(value);
            case "date", "source_date", "heard_on", "withdrawn_on", "sent_on", "announced_on" ->
                Dates.in(language.code()).show(new PartialDate(value));
            case "date_basis" -> desk().dateBasis(value);
            case "opens_at", "closes_at" ->
                WallClock.parse(value).map(Dates.in(language.code())::show).orElse(value);
            case "recipients" -> value.replace("; ", ", ");
            case "value" -> Figures.show(new BigDecimal(value), language.code());
            case "aliases" -> value.replace("\n", ", ");
            case "level" -> shared().level(value);
            case "heard_by" -> desk().way(value);
            case "excerpt" -> desk().yesOrNo(String.valueOf(value.equals("excerpt") || value.equals("true")));
            case "may_sign" -> desk().yesOrNo(value);
            default -> value;
        };
    }

    /** What can be chosen of a field, as people look for it. */
    public List<String> inOrder(String field, List<String> choices) {
        return field.equals("state")
                ? State.inOrder(language.code()).stream().map(State::name).toList()
                : choices;
    }

    /** As it is offered to choose from. */
    public String offered(String field, String value) {
        return switch (field) {
            case "follows", "letter" ->
                Letter.<Letter>findByIdOptional(UUID.fromString(value))
                        .map(this::offer)
                        .orElseGet(drafts()::gone);
            default -> show(field, value);
        };
    }

    /** A letter that not everybody may see says so. */
    public String offer(Letter letter) {
        String title = letter.title(language.code()).text();
        String unseen = Hit.unseen(letter);
        return unseen == null
                ? title
                : title + " · " + language.words(FindWords.class).unseen(unseen);
    }

    // Several codes stand with commas between them; lists of the ledger in brackets.
    private static String each(String values, UnaryOperator<String> word) {
        return Stream.of(values.replaceAll("[\\[\\] ]", "").split(","))
                .filter(value -> !value.isEmpty())
                .map(word)
                .collect(Collectors.joining(", "));
    }

    // The ledger's lists of what is cited: {source=…, second_hand=…}, with semicolons between.
    private static String sources(String cited) {
        return Stream.of(cited.split("; "))
                .map(one -> one.replaceAll(".*source=([0-9a-f-]{36}).*", "$1"))
                .map(id -> Typed.id(id)
                        .flatMap(known -> Source.<Source>findByIdOptional(known))
                        .map(known -> known.title)
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }

    private FactWords facts() {
        return language.words(FactWords.class);
    }

    private DeskWords desk() {
        return language.words(DeskWords.class);
    }

    private DraftWords drafts() {
        return language.words(DraftWords.class);
    }

    private KeepWords keep() {
        return language.words(KeepWords.class);
    }

    private Words shared() {
        return language.words(Words.class);
    }
}
