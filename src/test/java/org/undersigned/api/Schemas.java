package org.undersigned.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds values against the schemas of a contract, as strictly as a generated client would, and says what does not fit. */
record Schemas(Map<String, Object> contract) {

    List<String> misfits(Map<String, Object> schema, Object value) {
        List<String> misfits = new ArrayList<>();
        check(schema, value, "$", misfits);
        return misfits;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> resolved(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String ref)) {
            return node;
        }
        Object target = contract;
        for (String step : ref.substring(2).split("/")) {
            target = ((Map<String, Object>) target).get(step);
        }
        return resolved((Map<String, Object>) target);
    }

    @SuppressWarnings("unchecked")
    private void check(Map<String, Object> given, Object value, String where, List<String> misfits) {
        Map<String, Object> schema = resolved(given);
        if (schema.get("anyOf") instanceof List<?> choices) {
            if (choices.stream()
                    .noneMatch(choice ->
                            misfits((Map<String, Object>) choice, value).isEmpty())) {
                misfits.add(where + " is none of its choices: " + misfits((Map<String, Object>) choices.get(0), value));
            }
            return;
        }
        String type = typeOf(value);
        if (!types(schema).contains(type)) {
            misfits.add(where + " is " + type + ", not " + types(schema));
            return;
        }
        if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
            misfits.add(where + " is " + value + ", not one of " + values);
        }
        if (schema.get("pattern") instanceof String pattern
                && value instanceof String text
                && !Pattern.matches(pattern, text)) {
            misfits.add(where + " is " + text + ", not like " + pattern);
        }
        if (value instanceof List<?> list) {
            list.forEach(one -> check((Map<String, Object>) schema.get("items"), one, where + "[]", misfits));
        }
        if (value instanceof Map<?, ?> object) {
            checkFields(schema, (Map<String, Object>) object, where, misfits);
        }
    }

    @SuppressWarnings("unchecked")
    private void checkFields(
            Map<String, Object> schema, Map<String, Object> object, String where, List<String> misfits) {
        Map<String, Object> properties = (Map<String, Object>) schema.getOrDefault("properties", Map.of());
        Set<String> missing = new TreeSet<>((List<String>) schema.getOrDefault("required", List.of()));
        missing.removeAll(object.keySet());
        missing.forEach(name -> misfits.add(where + " lacks " + name));
        object.forEach((name, value) -> {
            Object property = properties.getOrDefault(name, schema.get("additionalProperties"));
            if (property instanceof Map<?, ?> known) {
                check((Map<String, Object>) known, value, where + "." + name, misfits);
            } else {
                misfits.add(where + " has " + name + ", of which nothing is said");
            }
        });
    }

    private static Set<String> types(Map<String, Object> schema) {
        Set<String> types = new TreeSet<>();
        if (schema.get("type") instanceof List<?> several) {
            several.forEach(type -> types.add(type.toString()));
        } else {
            types.add(String.valueOf(schema.get("type")));
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String typeOf(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number number) {
            return number.doubleValue() == Math.rint(number.doubleValue()) ? "integer" : "number";
        }
        return value instanceof String
                ? "string"
                : value instanceof Boolean ? "boolean" : value instanceof List ? "array" : "object";
    }
}
