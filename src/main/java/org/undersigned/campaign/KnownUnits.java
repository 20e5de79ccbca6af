package org.undersigned.campaign;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.Map;
import org.undersigned.base.Address;

/**
 * A campaign's units as they are called in other languages: a unit is typed once, also there.
 *
 * @param texts by unit, then by language
 */
record KnownUnits(Map<String, Map<String, String>> texts) {

    static KnownUnits of(Campaign campaign) {
        KnownUnits units = new KnownUnits(new HashMap<>());
        Panache.getEntityManager()
                .createQuery(
                        "select m.unit, key(t), t.unit from Measure m join m.translations t"
                                + " where m.campaign = ?1 and t.unit is not null order by m.ordinal",
                        Object[].class)
                .setParameter(1, campaign)
                .getResultList()
                .forEach(row -> units.know((String) row[0], (String) row[1], (String) row[2]));
        return units;
    }

    private void know(String unit, String language, String text) {
        texts.computeIfAbsent(unit, none -> new HashMap<>()).put(language, text);
    }

    /** What was typed, with the unit as it is called already where nothing was. */
    Map<String, String> worded(Map<String, String> typed) {
        Map<String, String> filled = new HashMap<>(typed);
        String unit = typed.getOrDefault("unit", "");
        for (String language : Address.LANGUAGES) {
            String text = typed.getOrDefault("unit_" + language, "");
            if (!text.isEmpty()) {
                know(unit, language, text);
            } else if (texts.containsKey(unit) && texts.get(unit).containsKey(language)) {
                filled.put("unit_" + language, texts.get(unit).get(language));
            }
        }
        return filled;
    }
}
