package org.undersigned.api;

/** An answer with a list that may go on elsewhere; the address to go on at is put into its {@code Link} header. */
interface Listing {

    /** What to give {@link #parameter} to go on, or null at the end. */
    String next();

    default String parameter() {
        return "cursor";
    }
}
