package org.undersigned.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Listing.Held;

/**
 * A term as the desk reads, types and keeps it: {@code IL-9, Democrat, 2021-01-03 – 2023-01-03}, or with the one day on which
 * it is known to have been held.
 *
 * @param on that day, or null where the first and the last are known
 */
record TermLine(Held held, PartialDate on) {

    static final int LONGEST = 100;
    /** Lists that say no first and last day are read in each week, and each adds its own. */
    static final int MOST = 1_000;

    private static final int PARTY = 60;
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    // What stands between the seat and the days is the party, also where it has commas in it.
    private static final Pattern LINE =
            Pattern.compile("(\\p{Alpha}{2})(?:-(\\d{1,2}))? *, *(\\S.*?) *, *" + DAY + "(?: *[-–—] *" + DAY + ")?");

    private static TermLine of(Term term) {
        Held held = new Held(term.chamber, term.state, term.district, term.party, term.startsOn, term.endsOn);
        return new TermLine(held, term.isDated() ? null : term.roster.holdsOn);
    }

    /** All terms of a member by their lines, in the same order. */
    static Map<TermLine, List<Term>> told(List<Term> terms) {
        return terms.stream().collect(Collectors.groupingBy(TermLine::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether it is read as a term; earlier the ledger told of those known of one day without it. */
    static boolean isOne(String line) {
        try {
            return read(line, LocalDate.MAX) != null;
        } catch (Refusal none) {
            return false;
        }
    }

    /** @throws Refusal that names the line */
    static TermLine read(String line, LocalDate today) {
        Matcher parts = LINE.matcher(line.strip());
        refuseUnless(parts.matches() && parts.group(3).length() <= PARTY, "term_wrong", line);
        Integer district = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
        Optional<State> state = State.find(parts.group(1).toUpperCase(Locale.ROOT));
        refuseUnless(state.filter(one -> district != null || one.hasSenators()).isPresent(), "term_of_no_seat", line);
        Optional<PartialDate> from = PartialDate.parse(parts.group(4));
        boolean isOneDay = parts.group(5) == null;
        Optional<PartialDate> till = isOneDay ? from : PartialDate.parse(parts.group(5));
        boolean inOrder = from.isPresent() && till.isPresent() && from.get().compareTo(till.get()) <= 0;
        refuseUnless(inOrder && !(isOneDay && from.get().isAheadOf(today)), "term_of_no_days", line);
        Held held = new Held(
                district == null ? Chamber.SENATE : Chamber.HOUSE,
                state.get().name(),
                district,
                parts.group(3),
                isOneDay ? null : from.get(),
                isOneDay ? null : till.get());
        return new TermLine(held, isOneDay ? from.get() : null);
    }

    private static void refuseUnless(boolean right, String code, String line) {
        if (!right) {
            throw new Refusal(code, "terms", line);
        }
    }

    /** Without the one day on which it is known. */
    String withoutDay() {
        return held.seat() + ", " + held.party() + (on == null ? ", " + held.from() + " – " + held.till() : "");
    }

    @Override
    public String toString() {
        return withoutDay() + (on == null ? "" : ", " + on);
    }
}
