package org.undersigned.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.base.Address;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

/** Fields that have a text in the record's own language, and one in each other language of the site. */
public final class TextFields<S, T extends Translation> {

    private final String own;
    private final Function<S, Map<String, T>> translations;
    private final Supplier<T> blank;
    private final List<Field<S>> fields = new ArrayList<>();

    public TextFields(String own, Function<S, Map<String, T>> translations, Supplier<T> blank) {
        this.own = own;
        this.translations = translations;
        this.blank = blank;
    }

    /** @param shape of the own text; a translation may always be missing */
    public TextFields<S, T> with(
            String name,
            Shape shape,
            Function<S, Object> read,
            BiConsumer<S, String> write,
            Function<T, String> readOther,
            BiConsumer<T, String> writeOther) {
        fields.add(Field.of(name, shape, read, write));
        Address.LANGUAGES.stream()
                .filter(language -> !language.equals(own))
                .forEach(language -> fields.add(new Field<>(
                        name,
                        language,
                        shape.optional(),
                        subject -> read(subject, language, readOther),
                        (subject, text) -> write(subject, language, text, writeOther))));
        return this;
    }

    public List<Field<S>> all() {
        return List.copyOf(fields);
    }

    private String read(S subject, String language, Function<T, String> of) {
        T translation = translations.apply(subject).get(language);
        return translation == null ? null : of.apply(translation);
    }

    private void write(S subject, String language, String text, BiConsumer<T, String> into) {
        Map<String, T> all = translations.apply(subject);
        T translation = all.getOrDefault(language, blank.get());
        into.accept(translation, text);
        if (translation.isEmpty()) {
            all.remove(language);
        } else {
            all.put(language, translation);
        }
    }
}
