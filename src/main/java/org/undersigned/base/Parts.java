package org.undersigned.base;

import java.util.List;
import java.util.stream.IntStream;

/** Lists that are too long to be worked on at once. */
public final class Parts {

    /** Its parts in their order, each of {@code size} but for the last. */
    public static <T> List<List<T>> of(List<T> whole, int size) {
        return IntStream.iterate(0, from -> from < whole.size(), from -> from + size)
                .mapToObj(from -> whole.subList(from, Math.min(whole.size(), from + size)))
                .toList();
    }

    private Parts() {}
}
