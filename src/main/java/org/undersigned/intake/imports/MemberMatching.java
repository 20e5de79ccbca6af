package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;
import org.undersigned.intake.Match;
import org.undersigned.intake.Roll;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Signer;

/** Says of rows which member of the Congress each means, and whether they can be recorded. */
final class MemberMatching {

    private final Letter letter;
    private final LocalDate today;
    private final Map<LocalDate, Roll> rolls = new HashMap<>();

    MemberMatching(Letter letter, LocalDate today) {
        this.letter = letter;
        this.today = today;
    }

    void judge(Map<ImportRow, Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Map<ImportRow, Match> matches = new HashMap<>();
        told.forEach((row, one) -> matches.put(row, match(one)));
        List<UUID> sure = matches.values().stream()
                .filter(Match::isSure)
                .map(match -> match.candidates().get(0).id)
                .toList();
        Map<UUID, UUID> live = PriorSignOns.live(letter, sure);
        Map<UUID, SignOn> prior = PriorSignOns.waitingOrWithdrawnOfMembers(letter, sure);
        Set<UUID> named = new HashSet<>();
        told.forEach((row, one) -> judge(row, matches.get(row), day(one), live, prior, named));
    }

    // Where no day is known whose seat counts, those of today can be told by name at least.
    private Match match(Told told) {
        LocalDate day = day(told) == null ? today : day(told);
        return rolls.computeIfAbsent(day, Roll::on)
                .call(told.bioguide() == null ? told.name() : told.bioguide(), told.state());
    }

    private LocalDate day(Told told) {
        return Signer.day(letter, told.date()).map(PartialDate::lastDay).orElse(null);
    }

    private void judge(
            ImportRow row, Match match, LocalDate day, Map<UUID, UUID> live, Map<UUID, SignOn> prior, Set<UUID> named) {
        if (match.candidates().isEmpty()) {
            row.wrong("member_unknown", match.pasted().text());
            return;
        }
        Member member = match.candidates().get(0);
        List<UUID> ids = match.candidates().stream()
                .filter(one -> obstacle(one, day) == null)
                .map(one -> one.id)
                .toList();
        if (match.isSure() && (live.containsKey(member.id) || !named.add(member.id))) {
            row.known(live.containsKey(member.id) ? "signer_already_live" : "twice", member.officialName);
        } else if (ids.isEmpty()) {
            row.wrong(obstacle(member, day), member.officialName);
        } else if (!match.isSure()) {
            row.possible("member_" + Codes.of(match.reason()), "", ids);
        } else if (prior.containsKey(member.id)) {
            String why = prior.get(member.id).isWaiting() ? "waits_already" : "withdrew_before";
            row.possible(why, member.officialName, ids);
        } else if (!member.termOn(day).orElseThrow().surelyCovers(day)) {
            row.possible("seat_unsure", member.officialName, ids);
        } else {
            row.meant("member_" + Codes.of(match.reason()), member.officialName, member.id);
        }
    }

    /** Why nobody can record them under this letter, as a code, or null. */
    String obstacle(Member member, Told told) {
        return obstacle(member, day(told));
    }

    private String obstacle(Member member, LocalDate day) {
        Term seat = day == null ? null : member.termOn(day).orElse(null);
        if (seat == null) {
            return "seat_unknown";
        }
        return letter.isOpenTo(seat.chamber) ? null : "chamber_not_asked";
    }

    /** One without an obstacle; the seat is told where a roster does not surely say it of the day. */
    Signer.AMember signer(Member member, Told told) {
        LocalDate day = day(told);
        Signer.Seat unsure = member.termOn(day)
                .filter(seat -> !seat.surelyCovers(day))
                .map(seat -> new Signer.Seat(seat.chamber, seat.state, seat.district, seat.party))
                .orElse(null);
        return new Signer.AMember(member.id, unsure);
    }
}
