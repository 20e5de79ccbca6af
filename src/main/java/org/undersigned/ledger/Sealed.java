package org.undersigned.ledger;

/**
 * Fired after the ledger's head was seen to have moved, whichever node moved it.
 *
 * @param position the head's new position
 */
public record Sealed(long position) {}
