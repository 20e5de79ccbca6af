package org.undersigned.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Codes;

/**
 * The fixed form in which a subject's own fields are digested and compared; the names are part of the public format.
 *
 * <p>What is open may be known to anyone who may know the subject; what is closed is the desk's only.
 */
public final class Form {

    private final Map<String, Object> open = new LinkedHashMap<>();
    private final Map<String, Object> closed = new LinkedHashMap<>();

    public Form open(String field, Object value) {
        open.put(field, plain(value));
        return this;
    }

    public Form closed(String field, Object value) {
        closed.put(field, plain(value));
        return this;
    }

    /** What is digested: values are texts, numbers, truth values, lists and maps of them, or null. */
    public Map<String, Object> openFields() {
        return open;
    }

    Map<String, Object> allFields() {
        Map<String, Object> all = new LinkedHashMap<>(open);
        all.putAll(closed);
        return all;
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof String) {
            return value;
        }
        if (value instanceof UUID || value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return Codes.of(constant);
        }
        if (value instanceof Subject subject) {
            return subject.id.toString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Form::plain).toList();
        }
        if (value instanceof Map<?, ?> byName) {
            Map<String, Object> plain = new LinkedHashMap<>();
            byName.forEach((name, one) -> plain.put(name.toString(), plain(one)));
            return plain;
        }
        return value.toString();
    }
}
