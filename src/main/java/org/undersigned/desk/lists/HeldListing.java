package org.undersigned.desk.lists;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.HeldRows;
import org.undersigned.base.Rows;

/** A list of what no table holds, and few enough to be held in memory; what is asked for it looks after itself. */
public interface HeldListing<R> extends Listing<R> {

    /** Just what is asked for, in any order. */
    List<R> held(Asked asked);

    UUID id(R row);

    /** @param key of a column */
    Comparator<R> by(String key);

    @Override
    default boolean isCountedWhole() {
        return true;
    }

    @Override
    default Rows<R> rows(Asked asked) {
        return new HeldRows<>(held(asked), this::id, this::by);
    }
}
