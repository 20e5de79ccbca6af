package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;
import org.undersigned.intake.Match;
import org.undersigned.intake.Roll;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** Says of rows which member of the Congress each means, and whether they can be recorded. */
final class MemberMatching {

    private final Letter letter;
    private final LocalDate day;

    MemberMatching(Letter letter, LocalDate today) {
        this.letter = letter;
        this.day = letter.dated == null ? today : letter.dated.lastDay();
    }

    void judge(Map<ImportRow, Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Roll roll = Roll.on(day);
        Map<ImportRow, Match> matches = new HashMap<>();
        told.forEach((row, one) ->
                matches.put(row, roll.call(one.bioguide() == null ? one.name() : one.bioguide(), one.state())));
        List<UUID> sure = matches.values().stream()
                .filter(Match::isSure)
                .map(match -> match.candidates().get(0).id)
                .toList();
        Map<UUID, UUID> live = PriorSignOns.live(letter, sure);
        Map<UUID, SignOn> prior = PriorSignOns.waitingOrWithdrawn(letter, SignOnKind.MEMBER, sure);
        Set<UUID> named = new HashSet<>();
        told.keySet().forEach(row -> judge(row, matches.get(row), live, prior, named));
    }

    private void judge(ImportRow row, Match match, Map<UUID, UUID> live, Map<UUID, SignOn> prior, Set<UUID> named) {
        List<UUID> ids = match.candidates().stream().map(one -> one.id).toList();
        if (ids.isEmpty()) {
            row.wrong("member_unknown", match.pasted().text());
            return;
        }
        if (!match.isSure()) {
            row.possible("member_" + Codes.of(match.reason()), "", ids);
            return;
        }
        Member member = match.candidates().get(0);
        Optional<String> obstacle = obstacle(member);
        if (live.containsKey(member.id) || !named.add(member.id)) {
            row.known(live.containsKey(member.id) ? "signer_already_live" : "twice", member.officialName);
        } else if (obstacle.isPresent()) {
            row.wrong(obstacle.get(), member.officialName);
        } else if (prior.containsKey(member.id)) {
            String why = prior.get(member.id).isWaiting() ? "waits_already" : "withdrew_before";
            row.possible(why, member.officialName, ids);
        } else {
            row.meant("member_" + Codes.of(match.reason()), member.officialName, member.id);
        }
    }

    /** Why nobody can record them under this letter, as a code. */
    Optional<String> obstacle(Member member) {
        return member.termOn(day)
                .map(seat ->
                        letter.isOpenTo(seat.chamber) ? Optional.<String>empty() : Optional.of("chamber_not_asked"))
                .orElse(Optional.of("seat_unknown"));
    }

    /** Where a roster does not surely say it of the day; else null, and the roster says it. */
    org.undersigned.signon.Signer.Seat unsureSeat(Member member) {
        Term seat = member.termOn(day).orElseThrow();
        return seat.surelyCovers(day)
                ? null
                : new org.undersigned.signon.Signer.Seat(seat.chamber, seat.state, seat.district, seat.party);
    }
}
