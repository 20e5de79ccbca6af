package org.undersigned.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of a member, as one more list tells of them; what is dated is worth more than what is not, and newer more than older. */
final class Seats {

    private final Member member;
    private final Roster roster;
    private final Set<Term> told = new HashSet<>();
    private boolean changed;

    Seats(Member member, Roster roster) {
        this.member = member;
        this.roster = roster;
    }

    /** @return whether anything is otherwise than before */
    boolean learn(Listing listing) {
        listing.seats().forEach(this::learn);
        // A term that the list tells of otherwise, such as one that began a day later.
        drop(member.terms.stream().filter(one -> isDoubled(one) && !told.contains(one)));
        drop(member.terms.stream().filter(this::isCovered));
        return changed;
    }

    private void learn(Listing.Held held) {
        if (!held.isDated()) {
            see(held);
            return;
        }
        Term term = dated().filter(one -> one.chamber == held.chamber() && one.startsOn.equals(held.from()))
                .findFirst()
                .orElseGet(this::added);
        told.add(term);
        if (!isNewer(term)) {
            changed |= term.become(held, roster);
        }
    }

    // A term with dates is the same one, and held on a later day than was known.
    private void see(Listing.Held held) {
        LocalDate day = roster.holdsOn.lastDay();
        List<Term> same = member.terms.stream()
                .filter(one -> one.isOf(held) && one.party.equals(held.party()))
                .toList();
        if (same.stream().noneMatch(one -> one.surelyCovers(day))) {
            changed |= same.stream()
                    .filter(one -> one.isDated() && one.mayCover(day))
                    .findFirst()
                    .map(one -> one.holdOn(roster))
                    .orElseGet(() -> added().become(held, roster));
        }
    }

    private Term added() {
        return member.sit(roster);
    }

    private boolean isDoubled(Term term) {
        return term.isDated()
                && !isNewer(term)
                && told.stream().anyMatch(one -> !one.equals(term) && one.overlaps(term));
    }

    // What was known of one day only gives way where a dated term says the same of it.
    private boolean isCovered(Term term) {
        LocalDate day = term.roster.holdsOn.lastDay();
        return !term.isDated() && dated().anyMatch(one -> one.isOfSameSeat(term) && one.surelyCovers(day));
    }

    private void drop(Stream<Term> terms) {
        changed |= member.terms.removeAll(terms.toList());
    }

    private Stream<Term> dated() {
        return member.terms.stream().filter(Term::isDated);
    }

    private boolean isNewer(Term term) {
        return term.roster.holdsOn.compareTo(roster.holdsOn) > 0 && !Objects.equals(term.roster, roster);
    }
}
