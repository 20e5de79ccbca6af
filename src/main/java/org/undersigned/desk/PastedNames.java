package org.undersigned.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;
import org.undersigned.intake.Match;
import org.undersigned.intake.Pasted;
import org.undersigned.intake.Roll;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOns;
import org.undersigned.signon.Signer;

/** The names of a pasted list, each with who is meant, or may be, and what stands in the way of recording them. */
record PastedNames(List<Row> rows) {

    static final PastedNames NONE = new PastedNames(List.of());

    /**
     * @param live the sign-on that stands under the letter already, or null
     * @param earlier one that waits for the desk, or was withdrawn, or null
     * @param obstacle a code, or {@code ""} where they can be recorded
     */
    record Choice(Member member, Term seat, boolean certain, SignOn live, SignOn earlier, String obstacle) {

        public boolean isOpen() {
            return obstacle.isEmpty();
        }

        Signer.AMember signer() {
            return new Signer.AMember(
                    member.id, certain ? null : new Signer.Seat(seat.chamber, seat.state, seat.district, seat.party));
        }
    }

    /**
     * @param shown by what the pick that was made for it is found again
     * @param picked the id of the one picked, or {@code ""}
     * @param seen whether somebody was shown who is meant, and could pick
     */
    record Row(int index, Match match, String shown, List<Choice> choices, String picked, boolean seen) {

        public boolean isOpen() {
            return choices.stream().anyMatch(Choice::isOpen);
        }

        // Who is not surely meant is asked about, though they stand already: it may be another.
        public boolean offers(Choice one) {
            return one.isOpen() || !match.isSure() && one.live != null;
        }

        public boolean isAsked() {
            return choices.stream().anyMatch(this::offers);
        }

        Choice choice() {
            return choices.stream()
                    .filter(one -> one.isOpen() && one.member.id.toString().equals(picked))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param day whose seats count */
    static PastedNames of(PasteForm form, Letter letter, LocalDate day) {
        Map<UUID, SignOn> live = SignOns.ofMembersUnder(letter).stream()
                .collect(Collectors.toMap(one -> one.member.id, Function.identity()));
        List<Match> matches = Roll.on(day).call(form.names());
        Map<UUID, SignOn> earlier = PriorSignOns.waitingOrWithdrawnOfMembers(letter, candidates(matches));
        Set<UUID> named = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Match match : matches) {
            List<Choice> choices = match.candidates().stream()
                    .map(one -> choice(
                            one,
                            letter,
                            day,
                            live.get(one.id),
                            earlier.get(one.id),
                            match.isSure() && !named.add(one.id)))
                    .toList();
            boolean preset = match.isSure() && choices.get(0).isOpen() && choices.get(0).earlier == null;
            String first = preset ? choices.get(0).member.id.toString() : "";
            String shown = shown(match.pasted(), day);
            String picked = form.picks().getOrDefault(shown, first);
            rows.add(new Row(
                    rows.size(), match, shown, choices, picked, form.picks().containsKey(shown)));
        }
        return new PastedNames(rows);
    }

    private static List<UUID> candidates(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.candidates().stream())
                .map(one -> one.id)
                .distinct()
                .toList();
    }

    // Of another day they may have sat elsewhere, which nobody has seen yet.
    private static String shown(Pasted pasted, LocalDate day) {
        return Stream.of(pasted.text(), pasted.chamber(), pasted.state(), pasted.district(), day)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Choice choice(
            Member member, Letter letter, LocalDate day, SignOn live, SignOn earlier, boolean twice) {
        Term seat = member.termOn(day).orElse(null);
        String obstacle = live != null
                ? "signer_already_live"
                : twice
                        ? "twice"
                        : seat == null ? "seat_unknown" : letter.isOpenTo(seat.chamber) ? "" : "chamber_not_asked";
        return new Choice(member, seat, seat != null && seat.surelyCovers(day), live, earlier, obstacle);
    }

    public long open() {
        return rows.stream().filter(Row::isOpen).count();
    }

    /** Whether there are some that nobody has looked at yet. */
    boolean anyUnseen() {
        return rows.stream().anyMatch(one -> one.isAsked() && !one.seen);
    }

    /** Those who were picked, each once. */
    List<Choice> picked() {
        return rows.stream()
                .map(Row::choice)
                .filter(one -> one != null)
                .collect(Collectors.toMap(
                        one -> one.member.id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
