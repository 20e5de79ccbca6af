package org.undersigned.ledger;

/** Somebody else changed the record meanwhile in a way that only a person can settle; nothing was saved. */
public final class Clash extends RuntimeException {

    public final Merge merge;

    public Clash(Merge merge) {
        super(null, null, false, false);
        this.merge = merge;
    }
}
