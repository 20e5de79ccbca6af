package org.undersigned.intake.imports;

import java.util.List;

/** What becomes of a row: the signer is a new one, one that is known, or it is left out. */
public enum Decision {
    NEW,
    KNOWN,
    SKIP;

    static final List<Decision> TO_RECORD = List.of(NEW, KNOWN);
}
