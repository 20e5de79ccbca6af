package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Language;
import org.undersigned.base.Typed;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Revision;

/** What a kept form says, as people read it. */
@Named
@ApplicationScoped
public class Recaps {

    private final Values values;
    private final Language language;

    Recaps(Values values, Language language) {
        this.values = values;
        this.language = language;
    }

    /** The letter that a sign-on was to be recorded under, or null. */
    public Worded letter(Kept kept) {
        return kept.fields().stream()
                .filter(one -> one.name().equals("revision"))
                .findFirst()
                .flatMap(one -> Typed.id(one.value()))
                .flatMap(id -> Optional.ofNullable(Revision.<Revision>findById(id)))
                .map(one -> one.letter)
                // Who is signing in here is not known to be one who may see drafts.
                .filter(one -> one.isPublic())
                .map(one -> one.title(language.code()))
                .orElse(null);
    }

    public List<Kept.One> lines(Kept kept) {
        return kept.fields().stream()
                .filter(Kept.One::isReadable)
                .map(one -> new Kept.One(one.name(), words(one)))
                .toList();
    }

    private String words(Kept.One one) {
        try {
            return one.value().equals("on")
                    ? language.words(DeskWords.class).yesOrNo("true")
                    : values.show(one.name(), one.value());
        } catch (IllegalArgumentException | DateTimeException notAsExpected) {
            return one.value();
        }
    }
}
