package org.undersigned.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which place somebody asks about, as they typed it; what was left out is empty. */
public record Asked(String zip, String state, String district) {

    static Asked of(String zip, String state, String district) {
        return new Asked(text(zip), text(state), text(district));
    }

    /** The question as it stands in an address; empty where nothing is asked. */
    public String query() {
        if (zip.isEmpty() && state.isEmpty()) {
            return "";
        }
        return zip.isEmpty() ? "?state=" + encoded(state) + "&district=" + encoded(district) : "?zip=" + encoded(zip);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // PostgreSQL cannot be asked for U+0000.
    private static String text(String parameter) {
        return parameter == null ? "" : parameter.replace("\0", "").strip();
    }
}
