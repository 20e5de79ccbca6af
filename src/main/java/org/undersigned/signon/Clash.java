package org.undersigned.signon;

/** Somebody else changed the sign-on meanwhile in a way that only a person can settle; nothing was saved. */
public final class Clash extends RuntimeException {

    public final Merge merge;

    Clash(Merge merge) {
        super(null, null, false, false);
        this.merge = merge;
    }
}
