package org.undersigned.base;

/**
 * An order of records that a page can go on in: by a key, then by their ids.
 *
 * @param key of the record {@code it}, as the database is asked for it; never null
 */
public record Order(String key, boolean descending) {

    /** Stands in a key for a moment that has not come. */
    public static final String NEVER = ":never";

    // What a month or a year is filled up with, so that it is not before any of its days.
    private static final String DATE =
            "coalesce(concat(cast(%1$s as String), substring('0000-12-31', length(cast(%1$s as String)) + 1)), '9999-12-31')";

    /** The key of a date, which counts as its last day; those without one come last. */
    public static String ofDate(String date) {
        return DATE.formatted(date);
    }

    /** The key of a moment that may not have come. */
    public static String ofMoment(String moment) {
        return "coalesce(" + moment + ", " + NEVER + ")";
    }

    Order turned() {
        return new Order(key, !descending);
    }

    /** @return the condition on what stands behind a place */
    String behind() {
        String sign = descending ? "<" : ">";
        // Said so that an index in this order can be entered at the key.
        return "%1$s %2$s= :key and (%1$s %2$s :key or it.id %2$s :id)".formatted(key, sign);
    }

    String clause() {
        String direction = descending ? " desc" : "";
        return " order by " + key + direction + ", it.id" + direction;
    }
}
