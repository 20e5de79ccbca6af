package org.undersigned.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.ledger.Ledger;

/**
 * What the desk corrects of one member at once. What it says stands on rosters of its own, as what lists say does: so the public
 * ledger tells of it, and each term says how it is known.
 */
final class Correction {

    private final Ledger ledger;
    private final String publisher;
    private final Instant now;
    private final LocalDate today;
    private final Map<PartialDate, Roster> rosters = new HashMap<>();

    Correction(Ledger ledger, String publisher, Instant now, ZoneId zone) {
        this.ledger = ledger;
        this.publisher = publisher;
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone);
    }

    void name(Member member, String first, String last, String official, String goesBy) {
        member.name(first, last, official, goesBy);
        member.namedBy = roster(member, PartialDate.of(today));
    }

    /**
     * A line that says what a term says keeps it; terms that no line says go.
     *
     * @param lines null for none
     * @throws Refusal that names a line which says no term
     */
    void seat(Member member, String lines) {
        List<TermLine> said = read(lines);
        Map<TermLine, List<Term>> told = member.told();
        Set<TermLine> added = new LinkedHashSet<>(said);
        added.removeAll(told.keySet());
        told.keySet().removeAll(said);
        if (!told.isEmpty() || !added.isEmpty()) {
            member.termsCorrectedOn = PartialDate.of(today);
            roster(member, member.termsCorrectedOn);
            told.values().forEach(gone -> gone.forEach(member::take));
            added.forEach(line -> add(member, line));
        }
    }

    private List<TermLine> read(String lines) {
        return Optional.ofNullable(lines).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> TermLine.read(line, today))
                .toList();
    }

    private void add(Member member, TermLine line) {
        PartialDate known = line.on() == null ? member.termsCorrectedOn : line.on();
        member.sit(roster(member, known)).become(line.held());
    }

    private Roster roster(Member member, PartialDate holdsOn) {
        return rosters.computeIfAbsent(holdsOn, day -> {
            Roster roster = Roster.correcting(member, day, publisher, now);
            ledger.made("roster.written", roster);
            return roster;
        });
    }
}
