package org.undersigned.base;

import java.util.Map;
import java.util.function.Function;

/** A text and the language that it is in, which is the original's where a translation is missing. */
public record Worded(String text, String language) {

    /** @return null where the original is null */
    public static <T> Worded in(
            String wanted, String original, String language, Map<String, T> translations, Function<T, String> part) {
        if (original == null) {
            return null;
        }
        T translation = wanted.equals(language) ? null : translations.get(wanted);
        String translated = translation == null ? null : part.apply(translation);
        return translated == null ? new Worded(original, language) : new Worded(translated, wanted);
    }

    /** Whether the page, which is in another language, must say which one this is. */
    public boolean isForeignTo(String page) {
        return !language.equals(page);
    }

    @Override
    public String toString() {
        return text;
    }
}
