package org.undersigned.signon;

/** Who signs: a member of the Congress signs, an organization endorses, an individual signs for themselves. */
public enum SignOnKind {
    MEMBER,
    ORGANIZATION,
    INDIVIDUAL
}
