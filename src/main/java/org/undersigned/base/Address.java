package org.undersigned.base;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the site stands: Spanish stands under {@code /es} in front of each path. */
public record Address(String language, String path) {

    public static final String ENGLISH = "en";
    public static final String SPANISH = "es";
    public static final List<String> LANGUAGES = List.of(ENGLISH, SPANISH);

    // What is not the site's has one address only.
    private static final Pattern SPANISH_SITE = Pattern.compile("/es(|/(?!/)(?!(?:desk|api|q)(?:/|$)).*)");

    /** @param path as a browser asks for it, without the query */
    public static Address of(String path) {
        Matcher spanish = SPANISH_SITE.matcher(path);
        return spanish.matches()
                ? new Address(SPANISH, spanish.group(1).isEmpty() ? "/" : spanish.group(1))
                : new Address(ENGLISH, path);
    }

    /** @param code may be null, as what a form left out is */
    public static boolean isLanguage(String code) {
        return code != null && LANGUAGES.contains(code);
    }

    @Override
    public String toString() {
        if (language.equals(ENGLISH)) {
            return path;
        }
        return path.equals("/") ? "/" + language : "/" + language + path;
    }
}
