package org.undersigned.campaign;

/** The texts of a record in another language than its own. */
public interface Translation {

    boolean isEmpty();
}
