package org.undersigned.access;

/** Where an account stands, derived from its dated facts. */
public enum AccountState {
    /** No password was chosen yet. */
    INVITED,
    WORKING,
    DISABLED
}
