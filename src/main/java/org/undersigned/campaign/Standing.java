package org.undersigned.campaign;

/** Where a demand stands: set by a step, and the newest that sets one counts. */
public enum Standing {
    ASKED,
    ACKNOWLEDGED,
    PROMISED,
    PARTLY_MET,
    MET,
    NOT_MET,
    REFUSED,
    REVERSED,
    UNCLEAR
}
