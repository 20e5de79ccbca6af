package org.undersigned.desk.lists;

import org.undersigned.base.Finder;
import org.undersigned.base.Rows;

/** A list of records that the database holds. */
public interface TableListing<R> extends Listing<R> {

    /** All that whoever is signed in may see; refuses whoever may see nothing. */
    Finder<R> finder(Asked asked);

    @Override
    default Rows<R> rows(Asked asked) {
        Finder<R> finder = finder(asked);
        filters().stream()
                .filter(one -> asked.has(one.code()))
                .forEach(one -> one.narrow().accept(finder, asked.value(one.code())));
        return finder;
    }
}
