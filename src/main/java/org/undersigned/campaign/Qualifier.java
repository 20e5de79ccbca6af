package org.undersigned.campaign;

/** How a figure is meant where it is not exact. */
public enum Qualifier {
    OVER,
    ABOUT
}
