package org.undersigned.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The form of translated texts in the ledger: language, then field, then text; missing ones are left out. */
final class Translations {

    static <T> Map<String, Map<String, String>> form(
            Map<String, T> translations, Function<T, Map<String, String>> fields) {
        Map<String, Map<String, String>> form = new TreeMap<>();
        translations.forEach((language, text) -> form.put(language, fields.apply(text)));
        return form;
    }

    static Map<String, String> fields(String... namesAndTexts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (namesAndTexts[i + 1] != null) {
                fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return fields;
    }

    private Translations() {}
}
