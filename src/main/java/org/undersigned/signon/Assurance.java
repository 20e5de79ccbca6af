package org.undersigned.signon;

/** Why a sign-on is believed, weakest first. */
public enum Assurance {
    /** A public source names it. */
    REPORTED,
    /** Staff, or a partner named beside it, heard it from the signer. */
    ATTESTED,
    /** The representative answered from their mailbox. */
    MAILBOX_CONFIRMED,
    /** That mailbox is at a domain that the directory held for the organization, or that staff confirmed. */
    DOMAIN_VERIFIED
}
