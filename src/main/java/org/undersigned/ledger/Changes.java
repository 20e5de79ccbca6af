package org.undersigned.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The values of changed fields, before and after: the desk's own part of an entry. */
public record Changes(Map<String, Change> byField) {

    public record Change(Object before, Object after) {

        /** What it was; of a list only what is not in it any more. */
        public String gone() {
            return without(before, after);
        }

        /** What it is; of a list only what was not in it before. */
        public String come() {
            return without(after, before);
        }

        private static String without(Object value, Object other) {
            if (!(value instanceof Collection<?> all)) {
                return value == null ? "" : value.toString();
            }
            return all.stream()
                    .filter(one -> !(other instanceof Collection<?> others && others.contains(one)))
                    .map(String::valueOf)
                    .collect(Collectors.joining("; "));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    static Changes between(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Change> byField = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(value, before.get(field))) {
                byField.put(field, new Change(before.get(field), value));
            }
        });
        return new Changes(byField);
    }

    public static Changes between(Form before, Form after) {
        return between(before.allFields(), after.allFields());
    }

    static Changes gone(Form before) {
        Map<String, Change> byField = new LinkedHashMap<>();
        before.allFields().forEach((field, value) -> byField.put(field, new Change(value, null)));
        return new Changes(byField);
    }

    public boolean isNone() {
        return byField.isEmpty();
    }

    static Changes fromJson(String json) {
        try {
            return json == null
                    ? new Changes(Map.of())
                    : new Changes(JSON.readValue(json, new TypeReference<LinkedHashMap<String, Change>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(byField);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
