package org.undersigned.intake.imports;

import java.util.List;

/** What a row is, as far as can be told. */
public enum Verdict {
    /** It will be recorded. */
    NEW,
    /** It stands under the letter, or further up in the table. */
    KNOWN,
    /** Somebody has to say who is meant. */
    POSSIBLE,
    /** It cannot be recorded as it is. */
    WRONG;

    /** Those that leave something to decide. */
    static final List<Verdict> OPEN = List.of(NEW, POSSIBLE);
}
