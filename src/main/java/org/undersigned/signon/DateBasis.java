package org.undersigned.signon;

/** What a sign-on's date is: the day of signing, or the day on which a source named the signer. */
public enum DateBasis {
    SIGNED,
    NAMED_BY_SOURCE
}
