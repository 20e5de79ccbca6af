package org.undersigned.desk.lists;

import java.util.function.Function;

/**
 * A column of a list: how it is called and how its value is read from a row.
 *
 * @param value a text, number, truth, constant, date, moment, {@code Worded}, list of texts, or null
 * @param key what the list is sorted by where it is sorted by this column (see {@code base/Order}), or null
 * @param address the page of what it names, or null
 * @param deskOnly whether the public may not see it
 * @param inFilesOnly whether the page leaves it out
 */
public record Column<R>(
        String code,
        Function<R, Object> value,
        String key,
        Function<R, String> address,
        boolean deskOnly,
        boolean inFilesOnly) {

    public static <R> Column<R> of(String code, Function<R, Object> value) {
        return new Column<>(code, value, null, null, false, false);
    }

    /** One that the public may not see. */
    public static <R> Column<R> ofTheDesk(String code, Function<R, Object> value) {
        return Column.<R>of(code, value).ofTheDeskOnly();
    }

    public Column<R> sortedBy(String key) {
        return new Column<>(code, value, key, address, deskOnly, inFilesOnly);
    }

    public Column<R> leadingTo(Function<R, String> address) {
        return new Column<>(code, value, key, address, deskOnly, inFilesOnly);
    }

    public Column<R> ofTheDeskOnly() {
        return new Column<>(code, value, key, address, true, inFilesOnly);
    }

    public Column<R> inFiles() {
        return new Column<>(code, value, key, address, deskOnly, true);
    }
}
