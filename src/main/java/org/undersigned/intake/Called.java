package org.undersigned.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;

/** A member as a list may call them. */
record Called(Member member, Optional<Term> seat, Set<String> words, Set<String> last, String first) {

    private static final Set<String> NO_NAME = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{L}(?: \\p{L})+\\b");

    static Called of(Member member, LocalDate day) {
        String names = member.officialName + " " + member.firstName + " " + member.lastName + " "
                + (member.nickname == null ? "" : member.nickname);
        Set<String> words = words(names);
        words.addAll(initials(member.officialName));
        return new Called(member, member.termOn(day), words, words(member.lastName), Folded.words(member.firstName));
    }

    boolean mayBe(Pasted pasted) {
        return seat.map(term -> (pasted.chamber() == null || pasted.chamber() == term.chamber)
                        && (pasted.state() == null || pasted.state().equals(term.state))
                        && (pasted.district() == null || pasted.district().equals(term.district)))
                .orElse(true);
    }

    // Who is written "G. K." is called "GK" as well.
    private static Set<String> initials(String name) {
        return INITIALS.matcher(Folded.words(name))
                .results()
                .map(found -> found.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }

    static Set<String> words(String name) {
        return Arrays.stream(Folded.words(name).split(" "))
                .filter(word -> word.length() > 1 && !NO_NAME.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
