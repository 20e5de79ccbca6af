package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.Language;
import org.undersigned.base.Typed;
import org.undersigned.base.Worded;
import org.undersigned.campaign.Revision;

/** What a kept form says, as people read it. */
@Named
@ApplicationScoped
public class Recaps {

    // Whoever is signing in is not known to be one who may see what these name.
    private static final Set<String> NAMING = Set.of("revision", "demands", "letter", "follows", "demand");

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
                .filter(one -> one.isPublic())
                .map(one -> one.title(language.code()))
                .orElse(null);
    }

    public List<Kept.One> lines(Kept kept) {
        return kept.fields().stream()
                .filter(one -> one.isReadable() && !NAMING.contains(one.name()))
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
