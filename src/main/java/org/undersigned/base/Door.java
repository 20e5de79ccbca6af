package org.undersigned.base;

/** Where a request comes in, by its path: this decides who may send it and in which form it is answered. */
public enum Door {
    SITE,
    DESK,
    API;

    public static Door at(String path) {
        if (isBelow("/api", path)) {
            return API;
        }
        return isBelow("/desk", path) ? DESK : SITE;
    }

    private static boolean isBelow(String prefix, String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
