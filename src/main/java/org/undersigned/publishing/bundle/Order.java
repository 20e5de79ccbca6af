package org.undersigned.publishing.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts what others refer to before them, and leaves the rest as it is. */
final class Order {

    static <T> List<T> of(List<T> all, UnaryOperator<T> reference) {
        Set<T> placed = new LinkedHashSet<>();
        for (T one : all) {
            Deque<T> chain = new ArrayDeque<>();
            for (T next = one;
                    next != null && !placed.contains(next) && !chain.contains(next);
                    next = reference.apply(next)) {
                chain.push(next);
            }
            placed.addAll(chain);
        }
        placed.retainAll(all);
        return new ArrayList<>(placed);
    }

    private Order() {}
}
