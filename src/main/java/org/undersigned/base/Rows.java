package org.undersigned.base;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.base.Finder.Found;
import org.undersigned.base.Finder.Out;
import org.undersigned.base.Finder.Place;

/** What can be shown some at a time, in an order, from a place on. */
public interface Rows<R> {

    /** Where one stands; none where there is no such one. */
    Optional<Place> placeOf(UUID id, Order order);

    /** @param place the one behind which to go on, or null for the beginning */
    Found<R> after(Place place, Order order, int limit);

    /** Those before a place, in the same order. */
    Found<R> before(Place place, Order order, int limit);

    /** How many there are, or one more than the most that one cares to count. */
    long count(int most);

    /** How many there are, however many. */
    long countAll();

    /**
     * All of them, however many, a part at a time.
     *
     * @param told makes of a part what is written of it
     */
    <Q> int each(Order order, int most, Function<List<R>, Q> told, Out<Q> out) throws IOException;
}
