package org.undersigned.base;

import java.util.regex.Pattern;

/** Text as it can stand in XML: without the signs that no XML may have, not even escaped, and without halves of signs. */
public final class XmlText {

    private static final Pattern NEVER = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    public static String of(String text) {
        return NEVER.matcher(text).replaceAll("");
    }

    /** The same, with what XML would read as markup written so that it is read as text. */
    public static String escaped(String text) {
        return of(text).replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private XmlText() {}
}
