package org.undersigned.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.undersigned.base.Shape;

/**
 * A field of a kind of record as the desk edits it: as text, {@code ""} where there is none, so that forms carry it and two
 * people's versions of it can be compared.
 *
 * @param name the ledger's name of it, or of what it is part of
 * @param language that of a translation, or null
 * @param write is given null where nothing was typed
 */
public record Field<S>(
        String name, String language, Shape shape, Function<S, Object> read, BiConsumer<S, String> write) {

    public static <S> Field<S> of(String name, Shape shape, Function<S, Object> read, BiConsumer<S, String> write) {
        return new Field<>(name, null, shape, read, write);
    }

    /** What forms call it: no two fields of a record are called the same. */
    public String code() {
        return language == null ? name : name + "_" + language;
    }

    public static <S> Map<String, String> texts(List<Field<S>> fields, S subject) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.code(), text(field.read.apply(subject))));
        return texts;
    }

    /** @param typed what is to be changed, by the fields' codes */
    public static <S> void write(List<Field<S>> fields, S subject, Map<String, String> typed) {
        fields.stream()
                .filter(field -> typed.containsKey(field.code()))
                .forEach(field -> field.write(subject, typed.get(field.code())));
    }

    void write(S subject, String text) {
        write.accept(subject, text.isEmpty() ? null : text);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
