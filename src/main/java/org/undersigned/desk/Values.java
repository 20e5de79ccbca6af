package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.undersigned.base.Dates;
import org.undersigned.base.Language;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Words;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.State;

/** Values of a sign-on's fields, as people read them. */
@ApplicationScoped
class Values {

    private final Language language;

    Values(Language language) {
        this.language = language;
    }

    /** @param field as the ledger calls it */
    String show(String field, String value) {
        if (value.isEmpty()) {
            return desk().none();
        }
        return switch (field) {
            case "revision" -> desk().revision(Revision.<Revision>findById(UUID.fromString(value)).ordinal);
            case "chamber" -> shared().chamber(value);
            case "party" -> shared().party(value);
            case "assurance" -> shared().assurance(value);
            case "state" ->
                State.find(value).map(state -> state.in(language.code())).orElse(value);
            case "date", "heard_on", "withdrawn_on" -> Dates.in(language.code()).show(new PartialDate(value));
            case "date_basis" -> desk().dateBasis(value);
            case "heard_by" -> desk().way(value);
            case "may_sign" -> desk().yesOrNo(value);
            default -> value;
        };
    }

    private DeskWords desk() {
        return language.words(DeskWords.class);
    }

    private Words shared() {
        return language.words(Words.class);
    }
}
