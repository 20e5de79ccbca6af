package org.undersigned.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a list, and where it goes on. */
public record ListJson<T>(
        List<T> items,

        @Schema(nullable = true, description = "The cursor to go on with; null at the end")
        String next) implements Listing {

    /** @param found one more than the limit where the list goes on */
    static <E, T> ListJson<T> of(List<E> found, int limit, Function<E, T> json, Function<E, UUID> id) {
        boolean goesOn = found.size() > limit;
        List<E> part = goesOn ? found.subList(0, limit) : found;
        return new ListJson<>(
                part.stream().map(json).toList(), goesOn ? Cursor.behind(id.apply(part.get(limit - 1))) : null);
    }
}
