package org.undersigned.directory;

/** A chamber of the Congress. */
public enum Chamber {
    HOUSE,
    SENATE
}
