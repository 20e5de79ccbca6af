package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Records of one kind, narrowed condition by condition, some at a time from a place on; a condition calls the record
 * {@code it}, and each {@code ?} in it is a value.
 *
 * @param <R> as what they are given
 */
public final class Finder<R> implements Rows<R> {

    /** Where a record stands in an order. */
    public record Place(Object key, UUID id) {}

    /** Some records in their order. @param more whether there are others behind them, in the direction that was asked for */
    public record Found<R>(List<R> rows, Place first, Place last, boolean more) {}

    private static final int AHEAD = 10_000;
    private static final int PART = 500;
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

    /** Found or not. */
    @Override
    public Optional<Place> placeOf(UUID id, Order order) {
        return query("select " + order.key() + " from " + type + " it where it.id = :id", Object.class, order)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(key -> new Place(key, id));
    }

    @Override
    public Found<R> after(Place place, Order order, int limit) {
        return found(place, order, limit, false);
    }

    @Override
    public Found<R> before(Place place, Order order, int limit) {
        return found(place, order.turned(), limit, true);
    }

    @Override
    public long count(int most) {
        return narrowed("select it.id from " + type + " it where " + conditions, UUID.class, new Order("it.id", false))
                .setMaxResults(most + 1)
                .getResultList()
                .size();
    }

    @Override
    public long countAll() {
        return narrowed(
                        "select count(it.id) from " + type + " it where " + conditions,
                        Long.class,
                        new Order("it.id", false))
                .getSingleResult();
    }

    /** What is written of some records, outside the transaction in which they were read. */
    public interface Out<Q> {
        void write(Q part) throws IOException;
    }

    /** Each part is read in a transaction of its own. */
    @Override
    public <Q> int each(Order order, int most, Function<List<R>, Q> told, Out<Q> out) throws IOException {
        int count = 0;
        Place place = null;
        List<Place> places;
        do {
            Place from = place;
            places = QuarkusTransaction.requiringNew().call(() -> places(from, order, Math.min(AHEAD, most)));
            for (int first = 0; first < places.size() && count < most; first += PART) {
                List<Place> part = places.subList(first, Math.min(first + PART, places.size()));
                out.write(QuarkusTransaction.requiringNew().call(() -> told.apply(read(part))));
                count += part.size();
            }
            place = places.isEmpty() ? null : places.get(places.size() - 1);
        } while (places.size() == AHEAD && count < most);
        return count;
    }

    private Found<R> found(Place place, Order order, int limit, boolean backwards) {
        List<Place> places = new ArrayList<>(places(place, order, limit + 1));
        boolean more = places.size() > limit;
        if (more) {
            places.remove(limit);
        }
        if (backwards) {
            Collections.reverse(places);
        }
        return new Found<>(
                read(places),
                places.isEmpty() ? null : places.get(0),
                places.isEmpty() ? null : places.get(places.size() - 1),
                more);
    }

    // Alone, so that a database which sorts sorts little, and H2 sees that an index is in this order already.
    private List<Place> places(Place place, Order order, int limit) {
        String behind = place == null ? "" : " and " + order.behind();
        TypedQuery<Object[]> query = narrowed(
                "select " + order.key() + ", it.id from " + type + " it where " + conditions + behind + order.clause(),
                Object[].class,
                order);
        if (place != null) {
            query.setParameter("key", place.key()).setParameter("id", place.id());
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(read -> new Place(read[0], (UUID) read[1]))
                .toList();
    }

    private List<R> read(List<Place> places) {
        if (places.isEmpty()) {
            return told.apply(List.of());
        }
        Map<UUID, Object> byId = new HashMap<>();
        Panache.getEntityManager()
                .createQuery(
                        "select it.id, it from " + type + " it " + fetched + " where it.id in :ids", Object[].class)
                .setParameter("ids", places.stream().map(Place::id).toList())
                .getResultList()
                .forEach(read -> byId.put((UUID) read[0], read[1]));
        // What is gone since its place was read, is left out.
        return told.apply(places.stream()
                .map(place -> byId.get(place.id()))
                .filter(Objects::nonNull)
                .toList());
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
