package org.undersigned.base;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.undersigned.base.Finder.Found;
import org.undersigned.base.Finder.Out;
import org.undersigned.base.Finder.Place;

/** Rows that are held in memory. */
public final class HeldRows<R> implements Rows<R> {

    private static final int PART = 500;

    private final List<R> rows;
    private final Function<R, UUID> id;
    private final Function<String, Comparator<R>> by;

    /** @param by what an order's key compares; those that it does not tell apart stand by their ids */
    public HeldRows(List<R> rows, Function<R, UUID> id, Function<String, Comparator<R>> by) {
        this.rows = rows;
        this.id = id;
        this.by = by;
    }

    @Override
    public Optional<Place> placeOf(UUID one, Order order) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(one))
                .findFirst()
                .map(this::place);
    }

    @Override
    public Found<R> after(Place place, Order order, int limit) {
        List<R> all = sorted(order);
        int from = place == null ? 0 : at(all, place) + 1;
        int to = Math.min(all.size(), from + limit);
        return found(all.subList(from, to), to < all.size());
    }

    @Override
    public Found<R> before(Place place, Order order, int limit) {
        List<R> all = sorted(order);
        int to = at(all, place);
        int from = Math.max(0, to - limit);
        return found(all.subList(from, to), from > 0);
    }

    @Override
    public long count(int most) {
        return Math.min(rows.size(), most + 1L);
    }

    @Override
    public long countAll() {
        return rows.size();
    }

    @Override
    public <Q> int each(Order order, int most, Function<List<R>, Q> told, Out<Q> out) throws IOException {
        List<R> all = sorted(order);
        int count = Math.min(all.size(), most);
        for (int from = 0; from < count; from += PART) {
            out.write(told.apply(all.subList(from, Math.min(from + PART, count))));
        }
        return count;
    }

    private List<R> sorted(Order order) {
        Comparator<R> ascending = by.apply(order.key()).thenComparing(id);
        return rows.stream()
                .sorted(order.descending() ? ascending.reversed() : ascending)
                .toList();
    }

    private int at(List<R> all, Place place) {
        return IntStream.range(0, all.size())
                .filter(at -> id.apply(all.get(at)).equals(place.id()))
                .findFirst()
                .orElseThrow();
    }

    private Found<R> found(List<R> some, boolean more) {
        return some.isEmpty()
                ? new Found<>(some, null, null, more)
                : new Found<>(some, place(some.get(0)), place(some.get(some.size() - 1)), more);
    }

    private Place place(R row) {
        return new Place(null, id.apply(row));
    }
}
