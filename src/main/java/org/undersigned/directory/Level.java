package org.undersigned.directory;

/** How far an organization's work reaches. */
public enum Level {
    NATIONAL,
    STATE,
    LOCAL,
    OTHER
}
