package org.undersigned.signon;

import java.util.Arrays;
import java.util.List;
import org.undersigned.base.Folded;
import org.undersigned.directory.Chamber;

/** Which of a letter's sign-ons are wanted, and in which order; what is null is not asked for. */
public record SignOnFilter(
        SignOnKind kind, String state, Chamber chamber, String party, Assurance assurance, String q, Sort sort) {

    /** The orders that a list can have; each ends in the list's own order. */
    public enum Sort {
        /** Leads, then members, organizations and individuals by name. */
        NAME,
        /** By postal code; those without a state come last. */
        STATE,
        /** Oldest first; those without a date come last. */
        DATE
    }

    public static final SignOnFilter ALL = new SignOnFilter(null, null, null, null, null, null, Sort.NAME);

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 10;

    public SignOnFilter {
        state = present(state);
        party = present(party);
        q = present(q);
        q = q == null || q.length() <= LONGEST_QUERY ? q : q.substring(0, LONGEST_QUERY);
        sort = sort == null ? Sort.NAME : sort;
    }

    public static SignOnFilter of(SignOnKind kind) {
        return new SignOnFilter(kind, null, null, null, null, null, Sort.NAME);
    }

    /** The words that each must begin a word of the name; none of a query of signs only, which finds nothing. */
    List<String> words() {
        return Arrays.stream(Folded.words(q).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    // Neither a blank nor what PostgreSQL cannot be asked for is worth a question.
    private static String present(String text) {
        String clean = text == null ? "" : text.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean;
    }
}
