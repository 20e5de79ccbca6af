package org.undersigned.publishing.roster;

/** A list that cannot be read at all; {@code detail} says where or what, or is {@code ""}. */
public final class Unreadable extends RuntimeException {

    public final String code;
    public final String detail;

    Unreadable(String code, String detail) {
        super(code + " " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }
}
