package org.undersigned.access;

/** Something that not everyone may do. */
public enum Permission {
    /** Record sign-ons, and change what is recorded. */
    RECORD,
    /** Decide who may do what. */
    ADMINISTER
}
