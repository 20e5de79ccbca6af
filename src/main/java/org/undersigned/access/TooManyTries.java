package org.undersigned.access;

import java.time.Duration;

/** Too many passwords were tried; nothing was checked. */
public final class TooManyTries extends RuntimeException {

    /** When it may be tried again. */
    public final Duration wait;

    TooManyTries(Duration wait) {
        super(null, null, false, false);
        this.wait = wait;
    }
}
