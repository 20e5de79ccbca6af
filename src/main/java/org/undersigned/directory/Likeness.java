package org.undersigned.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Why two organizations may be one, the strongest reason first. */
public enum Likeness {
    /** A name of one is a name of the other, but for little words, marks and punctuation. */
    NAME,
    /** Their websites are at one domain. */
    WEBSITE,
    /** A name of one is made of the initials of a name of the other. */
    ACRONYM,
    /** Their names are written nearly alike. */
    SIMILAR;

    // Above "National Immigration Law Center" and "National Immigrant Justice Center", which are two.
    private static final double NEAR = 0.75;

    /** From the keys of both. */
    static Optional<Likeness> between(Set<String> one, Set<String> other) {
        if (haveInCommon(OrganizationKeys.NAME, one, other)) {
            return Optional.of(NAME);
        }
        if (haveInCommon(OrganizationKeys.SITE, one, other)) {
            return Optional.of(WEBSITE);
        }
        if (nearness(one, other) >= NEAR) {
            return Optional.of(SIMILAR);
        }
        Set<String> crossed = OrganizationKeys.sought(one);
        boolean initials = haveInCommon(OrganizationKeys.NAME, crossed, other)
                || haveInCommon(OrganizationKeys.INITIALS, crossed, other);
        return initials ? Optional.of(ACRONYM) : Optional.empty();
    }

    private static boolean haveInCommon(String kind, Set<String> one, Set<String> other) {
        return one.stream().anyMatch(key -> key.startsWith(kind) && other.contains(key));
    }

    /** How nearly alike the two nearest of their names are written, from 0 to 1. */
    static double nearness(Set<String> one, Set<String> other) {
        return OrganizationKeys.names(one)
                .flatMap(name -> OrganizationKeys.names(other).map(its -> nearness(name, its)))
                .max(Double::compare)
                .orElse(0.0);
    }

    // What of their groups of three letters they share, as Dice counted it.
    private static double nearness(String one, String other) {
        Set<String> ofOne = threes(one);
        Set<String> common = new HashSet<>(threes(other));
        int both = ofOne.size() + common.size();
        common.retainAll(ofOne);
        return 2.0 * common.size() / both;
    }

    private static Set<String> threes(String name) {
        Set<String> threes = new HashSet<>();
        for (String word : name.split(" ")) {
            String framed = "  " + word + " ";
            for (int at = 0; at + 3 <= framed.length(); at++) {
                threes.add(framed.substring(at, at + 3));
            }
        }
        return threes;
    }
}
