package org.undersigned.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.State;
import org.undersigned.directory.Term;

/** Whoever a list names, however it names them, and wherever its lines end. */
class WrappedNamesPropertyTest {

    private static final int CASES = 300;

    @Test
    void members_named_in_any_way_are_found_wherever_the_lines_end() {
        Cases.of(CASES, random -> {
            List<Member> members = some(random);
            String list = wrapped(running(members, random), random);
            assertMeans(members, list);
        });
    }

    @Test
    void members_named_one_a_line_are_found() {
        Cases.of(CASES, random -> {
            List<Member> members = some(random);
            boolean titled = random.nextBoolean();
            assertMeans(
                    members,
                    members.stream().map(one -> name(one, titled, random)).collect(Collectors.joining("\n")));
        });
    }

    private static void assertMeans(List<Member> members, String list) {
        List<Match> matches = SeededRoll.ROLL.call(list);
        String told = list + "\n\n"
                + matches.stream().map(WrappedNamesPropertyTest::told).toList();
        assertEquals(
                members.stream().map(one -> one.officialName).toList(),
                matches.stream()
                        .map(match -> match.candidates().isEmpty()
                                ? match.pasted().text()
                                : match.candidates().get(0).officialName)
                        .toList(),
                told);
        assertTrue(matches.stream().allMatch(Match::isSure), told);
    }

    private static String told(Match match) {
        return match.pasted().text() + " " + match.reason();
    }

    private static List<Member> some(Random random) {
        List<Member> all = new ArrayList<>(SeededRoll.MEMBERS);
        Collections.shuffle(all, random);
        return all.subList(0, 2 + random.nextInt(30));
    }

    private static String running(List<Member> members, Random random) {
        boolean titled = random.nextBoolean();
        List<String> names =
                members.stream().map(one -> name(one, titled, random)).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    // A title holds for those behind it: all have one, or nobody.
    private static String name(Member member, boolean titled, Random random) {
        Term term = member.terms.get(0);
        String title = !titled ? "" : term.chamber == Chamber.HOUSE ? "Rep. " : "Sen. ";
        String place = " (" + (random.nextBoolean() ? term.party.charAt(0) + "-" : "") + term.state
                + (term.district == null ? "" : "-" + term.district) + ")";
        String name = switch (random.nextInt(6)) {
            case 0 -> member.officialName;
            case 1 -> member.firstName + " " + member.lastName;
            case 2 -> member.firstName + " " + member.lastName + place;
            case 3 -> member.lastName + place;
            case 4 ->
                member.lastName + " of " + State.find(term.state).orElseThrow().in("en");
            default -> member.lastName;
        };
        return title + (isEnough(title + name, member) ? name : member.officialName + place);
    }

    private static boolean isEnough(String name, Member member) {
        List<Match> alone = SeededRoll.ROLL.call(name);
        return alone.size() == 1
                && alone.get(0).isSure()
                && alone.get(0).candidates().get(0).equals(member);
    }

    private static String wrapped(String text, Random random) {
        int width = 16 + random.nextInt(80);
        boolean hyphens = random.nextBoolean();
        StringBuilder page = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            int room = width - column - 1;
            int fit = hyphens && word.length() > room ? fitting(word, room) : 0;
            if (column > 0 && word.length() > room) {
                page.append(fit == 0 ? "" : " " + word.substring(0, fit) + (word.charAt(fit - 1) == '-' ? "" : "-"));
                page.append('\n').append(word.substring(fit));
                column = word.length() - fit;
            } else {
                page.append(column == 0 ? "" : " ").append(word);
                column += word.length() + 1;
            }
        }
        return page.toString();
    }

    // How much of a word stands before a hyphen at the end of the line: two letters at least are on each side.
    private static int fitting(String word, int room) {
        for (int fit = Math.min(room - 1, word.length() - 2); fit >= 2; fit--) {
            if (word.substring(fit - 2, fit + 2).matches("\\p{L}{4}|\\p{L}-\\p{L}{2}")) {
                return fit;
            }
        }
        return 0;
    }
}
