package org.undersigned.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.intake.Match.Reason;

/** Those who may have sat in the Congress on a day, called by the names of a list. */
public final class Roll {

    private static final int SHOWN = 6;

    private final List<Called> all;

    private Roll(List<Called> all) {
        this.all = all;
    }

    public static Roll on(LocalDate day) {
        return of(Members.whoMayHaveSatOn(day), day);
    }

    static Roll of(List<Member> members, LocalDate day) {
        return new Roll(members.stream().map(one -> Called.of(one, day)).toList());
    }

    /** Calls all names of a list. */
    public List<Match> call(String list) {
        Map<Pasted, Match> known = new HashMap<>();
        Function<Pasted, Match> called = name -> known.computeIfAbsent(name, this::call);
        return PastedList.read(list, name -> called.apply(name).reason().doubt).stream()
                .map(called)
                .toList();
    }

    /**
     * Calls one name, as a table gives it.
     *
     * @param state a postal code, or null where the name says it or nothing does
     */
    public Match call(String name, String state) {
        String turned = name.matches("[^,]+,[^,]+") && !PastedText.isSuffix(name.split(",")[1])
                ? name.split(",")[1].strip() + " " + name.split(",")[0].strip()
                : name.replace(",", " ");
        List<Pasted> read = PastedList.read(turned);
        Pasted one = read.size() == 1 ? read.get(0) : new Pasted(name, null, null, null);
        return call(state == null ? one : new Pasted(one.text(), state, one.district(), one.chamber()));
    }

    private Match call(Pasted pasted) {
        String id = pasted.text().strip().toUpperCase(Locale.ROOT);
        if (id.matches("[A-Z]\\d{6}")) {
            return all.stream()
                    .map(Called::member)
                    .filter(one -> one.bioguide.equals(id))
                    .findFirst()
                    .or(() -> Member.withBioguide(id))
                    .map(one -> new Match(pasted, Reason.BIOGUIDE, List.of(one)))
                    .orElse(new Match(pasted, Reason.NOBODY, List.of()));
        }
        Set<String> words = Called.words(pasted.text());
        List<Called> last = found(one -> !words.isEmpty() && words.containsAll(one.last()));
        List<Called> whole =
                last.stream().filter(one -> one.words().containsAll(words)).toList();
        boolean lastOnly = whole.stream().anyMatch(one -> one.last().equals(words));
        if (!whole.isEmpty()) {
            return among(pasted, whole, lastOnly ? Reason.LAST_NAME : Reason.NAME, Reason.NAME_AND_SEAT);
        }
        if (!last.isEmpty()) {
            return otherwiseCalled(pasted, last);
        }
        List<Called> alike = found(one -> isAlike(words, one));
        return answer(pasted, alike.isEmpty() ? Reason.NOBODY : Reason.SPELLED_ALIKE, alike);
    }

    private static Match among(Pasted pasted, List<Called> named, Reason reason, Reason withSeat) {
        List<Called> seated = named.stream().filter(one -> one.mayBe(pasted)).toList();
        if (seated.isEmpty()) {
            return answer(pasted, Reason.OTHER_SEAT, named);
        }
        return answer(pasted, seated.size() > 1 ? Reason.SEVERAL : named.size() > 1 ? withSeat : reason, seated);
    }

    // Only a state beside the name tells more than that somebody has the same last name.
    private static Match otherwiseCalled(Pasted pasted, List<Called> named) {
        List<Called> seated = named.stream().filter(one -> one.mayBe(pasted)).toList();
        if (seated.isEmpty()) {
            return answer(pasted, Reason.OTHER_FIRST_NAME, named);
        }
        boolean sure = seated.size() == 1 && pasted.state() != null;
        return answer(pasted, sure ? Reason.LAST_NAME_AND_SEAT : Reason.OTHER_FIRST_NAME, seated);
    }

    private static Match answer(Pasted pasted, Reason reason, List<Called> called) {
        return new Match(
                pasted, reason, called.stream().map(Called::member).limit(SHOWN).toList());
    }

    private List<Called> found(Predicate<Called> wanted) {
        return all.stream().filter(wanted).toList();
    }

    // One sign too many, too few or otherwise in the last name, and a first name that begins alike.
    private static boolean isAlike(Set<String> words, Called one) {
        return one.last().stream()
                        .anyMatch(last ->
                                last.length() > 3 && words.stream().anyMatch(word -> Spelling.isAlmost(word, last)))
                && (words.size() == 1
                        || words.stream()
                                .anyMatch(word -> one.words().contains(word)
                                        || word.startsWith(one.first())
                                        || one.first().startsWith(word)));
    }
}
