package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Records of one kind, narrowed condition by condition, some at a time from a place on; a condition calls the record
 * {@code it}, and each {@code ?} in it is a value.
 *
 * @param <R> as what they are given
 */
public final class Finder<R> {

    /** Where a record stands in an order. */
    public record Place(Object key, UUID id) {}

    /** Some records in their order. @param more whether there are others behind them, in the direction that was asked for */
    public record Found<R>(List<R> rows, Place first, Place last, boolean more) {}

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final String type;
    private final String fetched;
    private final Function<List<Object>, List<R>> told;
    private final StringBuilder conditions;
    private final Map<String, Object> values;

    private Finder(
            String type,
            String fetched,
            Function<List<Object>, List<R>> told,
            StringBuilder conditions,
            Map<String, Object> values) {
        this.type = type;
        this.fetched = fetched;
        this.told = told;
        this.conditions = conditions;
        this.values = values;
    }

    /** @param fetched what is read along with each, such as {@code left join fetch it.letter} */
    public static <T> Finder<T> of(Class<T> type, String fetched) {
        return new Finder<>(
                type.getSimpleName(),
                fetched,
                found -> found.stream().map(type::cast).toList(),
                new StringBuilder("1 = 1"),
                new HashMap<>());
    }

    /** The same, with each told as something else; those found together are told together. */
    public <Q> Finder<Q> told(Function<List<R>, List<Q>> as) {
        return new Finder<>(type, fetched, told.andThen(as), conditions, values);
    }

    public Finder<R> and(String condition, Object... given) {
        String named = condition;
        for (Object value : given) {
            String name = "v" + values.size();
            named = named.replaceFirst("\\?", ":" + name);
            values.put(name, value);
        }
        conditions.append(" and (").append(named).append(")");
        return this;
    }

    /** Where one record stands, found or not; none where there is no such record. */
    public Optional<Place> placeOf(UUID id, Order order) {
        return query("select " + order.key() + " from " + type + " it where it.id = :id", Object.class, order)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(key -> new Place(key, id));
    }

    /** @param place the one behind which to go on, or null for the beginning */
    public Found<R> after(Place place, Order order, int limit) {
        return found(place, order, limit, false);
    }

    /** Those before a place, in the same order. */
    public Found<R> before(Place place, Order order, int limit) {
        return found(place, order.turned(), limit, true);
    }

    /** How many there are, or one more than the most that one cares to count. */
    public long count(int most) {
        return narrowed("select it.id from " + type + " it where " + conditions, UUID.class, new Order("it.id", false))
                .setMaxResults(most + 1)
                .getResultList()
                .size();
    }

    private Found<R> found(Place place, Order order, int limit, boolean backwards) {
        String behind = place == null ? "" : " and " + order.behind();
        TypedQuery<Object[]> query = narrowed(
                "select it, " + order.key() + ", it.id from " + type + " it " + fetched + " where " + conditions
                        + behind + order.clause(),
                Object[].class,
                order);
        if (place != null) {
            query.setParameter("key", place.key()).setParameter("id", place.id());
        }
        List<Object[]> read = query.setMaxResults(limit + 1).getResultList();
        List<Object[]> kept = new ArrayList<>(read.size() > limit ? read.subList(0, limit) : read);
        if (backwards) {
            Collections.reverse(kept);
        }
        return new Found<>(
                told.apply(kept.stream().map(one -> one[0]).toList()),
                kept.isEmpty() ? null : place(kept.get(0)),
                kept.isEmpty() ? null : place(kept.get(kept.size() - 1)),
                read.size() > limit);
    }

    private static Place place(Object[] read) {
        return new Place(read[1], (UUID) read[2]);
    }

    private <T> TypedQuery<T> narrowed(String text, Class<T> type, Order order) {
        TypedQuery<T> query = query(text, type, order);
        values.forEach(query::setParameter);
        return query;
    }

    private static <T> TypedQuery<T> query(String text, Class<T> type, Order order) {
        TypedQuery<T> query = Panache.getEntityManager().createQuery(text, type);
        if (order.key().contains(Order.NEVER)) {
            query.setParameter("never", NEVER);
        }
        return query;
    }
}
