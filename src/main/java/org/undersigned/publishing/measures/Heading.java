package org.undersigned.publishing.measures;

import java.util.Map;
import java.util.Optional;
import org.undersigned.base.Address;
import org.undersigned.base.Folded;

/** What a column is called, in English or Spanish, and the field that it stands for. */
final class Heading {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("date", "date"),
            Map.entry("fecha", "date"),
            Map.entry("value", "value"),
            Map.entry("figure", "value"),
            Map.entry("valor", "value"),
            Map.entry("cifra", "value"),
            Map.entry("qualifier", "qualifier"),
            Map.entry("matiz", "qualifier"),
            Map.entry("unit", "unit"),
            Map.entry("unidad", "unit"),
            Map.entry("note", "public_note"),
            Map.entry("nota", "public_note"),
            Map.entry("demand", "demand"),
            Map.entry("peticion", "demand"),
            Map.entry("source", "source"),
            Map.entry("fuente", "source"),
            Map.entry("publisher", "publisher"),
            Map.entry("editor", "publisher"),
            Map.entry("source date", "source_date"),
            Map.entry("fecha de la fuente", "source_date"),
            Map.entry("source address", "source_address"),
            Map.entry("direccion de la fuente", "source_address"),
            Map.entry("address", "source_address"),
            Map.entry("direccion", "source_address"),
            Map.entry("url", "source_address"));

    /**
     * The field's code, such as {@code unit_es} for "Unit (es)"; none where no field is called so.
     *
     * @param own the language that needs no saying
     */
    static Optional<String> field(String heading, String own) {
        String words = Folded.words(heading);
        for (String language : Address.LANGUAGES) {
            if (words.endsWith(" " + language)) {
                String name = FIELDS.getOrDefault(words.substring(0, words.length() - language.length() - 1), "");
                boolean isText = name.equals("unit") || name.equals("public_note");
                return Optional.of(language.equals(own) ? name : name + "_" + language)
                        .filter(code -> isText);
            }
        }
        return Optional.ofNullable(FIELDS.get(words));
    }

    private Heading() {}
}
