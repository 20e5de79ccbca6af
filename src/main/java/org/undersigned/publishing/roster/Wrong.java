package org.undersigned.publishing.roster;

/** What could not be taken from a list: where it stands, why, and what was found there. */
public record Wrong(int line, String code, String found) {

    private static final int SHOWN = 60;

    static Wrong of(int line, String code, String found) {
        return new Wrong(line, code, found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…");
    }
}
