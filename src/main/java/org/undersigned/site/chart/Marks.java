package org.undersigned.site.chart;

/** The marks of the styles, as paths around a point: a disc, a diamond, a triangle, a square, a cross and a ring. */
final class Marks {

    static String at(String style, double x, double y) {
        return "M" + Drawing.one(x) + " " + Drawing.one(y) + shape(style);
    }

    private static String shape(String style) {
        return switch (style) {
            case "a" -> "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z";
            case "b" -> "m-4-4h8v8h-8Z";
            case "c" -> "m0-5.5 5.5 5.5-5.5 5.5-5.5-5.5Z";
            case "d" -> "m0-5.5 5.5 9.5h-11Z";
            case "e" -> "m-4-4 8 8m0-8-8 8";
            default -> "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z";
        };
    }

    private Marks() {}
}
