package org.undersigned.desk.lists;

import java.util.List;
import org.undersigned.base.Errors;

/**
 * A list as its page shows it.
 *
 * @param reset the address of all of it, in its own order
 * @param files the beginning of the addresses of its files
 * @param own the parameters that ask for what is shown, from its beginning
 * @param here the parameters that ask for just what is shown
 * @param sort what it is sorted by, or null where that is its own order
 * @param count how many are found, or one more than are counted
 * @param more whether there are more than are counted
 * @param first the address of the beginning, or null where it is shown
 * @param previous the addresses of its neighbours, or null where there are none
 */
public record ListView(
        String code,
        String address,
        String files,
        String own,
        String here,
        String sort,
        List<FilterShown> filters,
        List<Heading> headings,
        List<List<CellShown>> rows,
        long count,
        boolean more,
        String first,
        String previous,
        String next,
        boolean ofTheDeskOnly,
        Errors errors) {

    static final int COUNTED = 1_000;
    private static final int SEEN_AT_ONCE = 10;

    /** @param options what there is to choose from; none where it is typed */
    public record FilterShown(
            String code, String label, String kind, String value, List<Option> options, boolean apart) {}

    public record Option(String value, String label, boolean chosen) {}

    /** @param sorted {@code ascending}, {@code descending} or {@code none}; null where nothing is sorted by it */
    public record Heading(String code, String label, String sorted, String address) {}

    /** @param address the page of what it names, or null */
    public record CellShown(String label, Cells.Cell value, String address) {

        public boolean isEmpty() {
            return value.text().isEmpty();
        }
    }

    /** The address of just what is shown. */
    public String shown() {
        return address + here;
    }

    public boolean isNarrowed() {
        return filters.stream().anyMatch(one -> !one.value().isEmpty());
    }

    /** Whether it is long enough to be narrowed, where its page does not offer that for a few lines. */
    public boolean isLongEnough() {
        return count > SEEN_AT_ONCE;
    }

    public List<FilterShown> usual() {
        return filters.stream().filter(one -> !one.apart()).toList();
    }

    public List<FilterShown> apart() {
        return filters.stream().filter(FilterShown::apart).toList();
    }

    public boolean isApartUsed() {
        return apart().stream().anyMatch(one -> !one.value().isEmpty());
    }

    public long counted() {
        return more ? COUNTED : count;
    }

    /** The columns by which it can be sorted. */
    public List<Heading> orders() {
        return headings.stream().filter(one -> one.sorted() != null).toList();
    }

    public String file(String format) {
        return files + "." + format + own;
    }
}
