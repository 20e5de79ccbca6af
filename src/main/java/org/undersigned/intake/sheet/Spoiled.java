package org.undersigned.intake.sheet;

/** A file that is no table to be read; {@code detail} says where or what, or is {@code ""}. */
public final class Spoiled extends RuntimeException {

    public final String code;
    public final String detail;

    public Spoiled(String code, String detail) {
        super(code + " " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    Spoiled(String code) {
        this(code, "");
    }
}
