package org.undersigned.site;

/** Which place somebody asks about, as they typed it; what was left out is empty. */
public record Asked(String zip, String state, String district) {

    static Asked of(String zip, String state, String district) {
        return new Asked(text(zip), text(state), text(district));
    }

    // PostgreSQL cannot be asked for U+0000.
    private static String text(String parameter) {
        return parameter == null ? "" : parameter.replace("\0", "").strip();
    }
}
