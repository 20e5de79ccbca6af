package org.undersigned.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The values of changed fields, before and after: the desk's own part of an entry. */
public record Changes(Map<String, Change> byField) {

    public record Change(Object before, Object after) {}

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
