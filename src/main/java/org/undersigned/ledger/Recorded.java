package org.undersigned.ledger;

/** Fired once for each transaction that changed the record, just after its commit; observers must be quick. */
public record Recorded() {}
