package org.undersigned.intake;

/** Words that differ by a slip. */
final class Spelling {

    /** Whether one becomes the other by one sign put in, left out, exchanged, or swapped with its neighbour. */
    static boolean isAlmost(String one, String other) {
        if (one.length() < other.length()) {
            return isAlmost(other, one);
        }
        if (one.length() - other.length() > 1 || one.equals(other)) {
            return one.equals(other);
        }
        int at = 0;
        while (at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String rest = one.substring(at);
        String others = other.substring(at);
        return one.length() > other.length()
                ? rest.substring(1).equals(others)
                : rest.substring(1).equals(others.substring(1)) || isSwapped(rest, others);
    }

    private static boolean isSwapped(String rest, String others) {
        return rest.length() > 1
                && rest.charAt(0) == others.charAt(1)
                && rest.charAt(1) == others.charAt(0)
                && rest.substring(2).equals(others.substring(2));
    }

    private Spelling() {}
}
