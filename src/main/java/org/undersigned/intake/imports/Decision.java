package org.undersigned.intake.imports;

/** What becomes of a row: the signer is a new one, one that is known, or it is left out. */
public enum Decision {
    NEW,
    KNOWN,
    SKIP
}
