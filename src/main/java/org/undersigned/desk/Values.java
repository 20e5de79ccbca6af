package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Dates;
import org.undersigned.base.Language;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Words;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.State;

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
            case "kinds" -> each(value, shared()::kind);
            case "chambers" -> each(value, shared()::chamber);
            case "original_language" -> shared().languageName(value);
            case "revision" -> desk().revision(Revision.<Revision>findById(UUID.fromString(value)).ordinal);
            case "chamber" -> shared().chamber(value);
            case "party" -> shared().party(value);
            case "assurance" -> shared().assurance(value);
            case "state" ->
                State.find(value).map(state -> state.in(language.code())).orElse(value);
            case "date", "heard_on", "withdrawn_on", "sent_on", "announced_on" ->
                Dates.in(language.code()).show(new PartialDate(value));
            case "date_basis" -> desk().dateBasis(value);
            case "aliases" -> value.replace("\n", ", ");
            case "level" -> shared().level(value);
            case "heard_by" -> desk().way(value);
            case "excerpt" -> desk().yesOrNo(String.valueOf(value.equals("excerpt") || value.equals("true")));
            case "may_sign" -> desk().yesOrNo(value);
            default -> value;
        };
    }

    // Several codes stand with commas between them; lists of the ledger in brackets.
    private static String each(String values, UnaryOperator<String> word) {
        return Stream.of(values.replaceAll("[\\[\\] ]", "").split(","))
                .filter(value -> !value.isEmpty())
                .map(word)
                .collect(Collectors.joining(", "));
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
