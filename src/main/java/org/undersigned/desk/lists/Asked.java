package org.undersigned.desk.lists;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Errors;
import org.undersigned.base.Typed;

/**
 * What an address asks of a list.
 *
 * @param values the filters in use, by their codes
 * @param sort a column, behind a {@code -} the other way around
 * @param errors what in it means nothing
 */
public record Asked(Map<String, String> values, String sort, Errors errors) {

    private static final int LONGEST = 200;
    private static final String SORT = "sort";

    static Asked of(Listing<?> list, MultivaluedMap<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        Errors errors = Errors.NONE;
        for (Filter filter : list.filters()) {
            String value = clean(parameters.getFirst(filter.code()));
            if (!value.isEmpty()) {
                values.put(filter.code(), value);
                String wrong = value.length() > LONGEST ? "too_long " + LONGEST : filter.wrong(value);
                errors = errors.withIf(wrong != null, filter.code(), wrong);
            }
        }
        String sort = clean(parameters.getFirst(SORT));
        boolean known = sort.isEmpty()
                || list.columns().stream()
                        .anyMatch(one -> one.key() != null && one.code().equals(column(sort)));
        return new Asked(
                values, known && !sort.isEmpty() ? sort : list.sorted(), errors.withIf(!known, SORT, "unknown_choice"));
    }

    /** All of a list, in its own order. */
    public static Asked nothing(Listing<?> list) {
        return new Asked(Map.of(), list.sorted(), Errors.NONE);
    }

    public boolean has(String filter) {
        return values.containsKey(filter) && !errors.has(filter);
    }

    public String value(String filter) {
        return values.getOrDefault(filter, "");
    }

    String column() {
        return column(sort);
    }

    boolean descends() {
        return sort.startsWith("-");
    }

    /** The parameters that ask for just this, as an address ends. */
    String query(Listing<?> list) {
        return query(list, sort, Map.of());
    }

    String query(Listing<?> list, String sort, Map<String, ?> more) {
        Map<String, Object> parameters = new LinkedHashMap<>(values);
        if (!sort.equals(list.sorted())) {
            parameters.put(SORT, sort);
        }
        parameters.putAll(more);
        return parameters.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    // PostgreSQL cannot even look for U+0000.
    private static String clean(String typed) {
        return Typed.text(typed).replace("\0", "");
    }
}
