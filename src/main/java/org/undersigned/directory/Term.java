package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;

/** A seat that a member held; where its first or last day is unknown, it is known to hold on its roster's day. */
@Entity
@Table(name = "member_term")
public class Term extends PanacheEntityBase {

    static final Comparator<Term> NEWEST_FIRST = Comparator.comparing(Term::lastKnown)
            .reversed()
            .thenComparing(term -> term.isDated() ? 0 : 1)
            .thenComparing(term -> term.id);

    @Id
    public UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    public Member member;

    @Enumerated(EnumType.STRING)
    public Chamber chamber;

    public String state;
    public Integer district;
    public String party;
    public PartialDate startsOn;
    public PartialDate endsOn;

    @ManyToOne(fetch = FetchType.LAZY)
    public Roster roster;

    /** All parties that anybody sat for. */
    public static List<String> parties() {
        return getEntityManager()
                .createQuery("select distinct party from Term order by party", String.class)
                .getResultList();
    }

    /** All terms of a seat held; a senator's have no district. */
    public static List<Term> ofSeat(Chamber chamber, String state, Integer district) {
        return district == null
                ? list("chamber = ?1 and state = ?2 and district is null order by id", chamber, state)
                : list("chamber = ?1 and state = ?2 and district = ?3 order by id", chamber, state, district);
    }

    /** Those of a seat held on a day, as far as the record says; where it says nothing certain, those that it does not deny. */
    public static List<Term> ofSeatOn(LocalDate day, Chamber chamber, String state, Integer district) {
        return heldOn(day, ofSeat(chamber, state, district));
    }

    /** What is certain of a day, else what terms with dates say, else what is not denied; newest first. */
    static List<Term> heldOn(LocalDate day, Collection<Term> terms) {
        List<Term> may = terms.stream()
                .filter(term -> term.mayCover(day))
                .sorted(NEWEST_FIRST)
                .toList();
        return Stream.<Predicate<Term>>of(term -> term.surelyCovers(day), Term::isDated, term -> true)
                .map(wanted -> may.stream().filter(wanted).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.stream()
                        .filter(term -> !term.givesWay(day, found))
                        .toList())
                .orElse(List.of());
    }

    // A term ends at noon of the day on which the next begins, and a day is told of once.
    private boolean givesWay(LocalDate day, List<Term> others) {
        return others.stream()
                .anyMatch(other -> other != this
                        && (endsOn != null
                                        && endsOn.lastDay().equals(day)
                                        && other.startsOn != null
                                        && other.startsOn.firstDay().equals(day)
                                || other.member.equals(member) && !isDated() && other.isDated()));
    }

    public boolean mayCover(LocalDate day) {
        return (startsOn == null || !startsOn.firstDay().isAfter(day))
                && (endsOn == null || !endsOn.lastDay().isBefore(day));
    }

    /**
     * Whether the record really says that the seat was held on that day, and does not only not deny it: an end that lay
     * ahead when the list was made was foreseen and not known.
     */
    public boolean surelyCovers(LocalDate day) {
        LocalDate known = roster.holdsOn.lastDay();
        return mayCover(day) && (isDated() ? !day.isAfter(known) : known.equals(day));
    }

    public boolean isDated() {
        return startsOn != null && endsOn != null;
    }

    /** Whether its end lay ahead when the list was made. */
    public boolean isForeseen() {
        return isDated() && endsOn.compareTo(roster.holdsOn) > 0;
    }

    boolean isOfSameSeat(Term other) {
        return chamber == other.chamber && state.equals(other.state) && Objects.equals(district, other.district);
    }

    boolean isOf(Listing.Held held) {
        return chamber == held.chamber() && state.equals(held.state()) && Objects.equals(district, held.district());
    }

    Days days() {
        return Days.of(startsOn, endsOn, roster.holdsOn);
    }

    /** Whether they share more than the day on which one ends and the other begins. */
    boolean overlaps(Term other) {
        return startsOn.compareTo(other.endsOn) < 0 && other.startsOn.compareTo(endsOn) < 0;
    }

    /** @return whether it is otherwise than before, or known of a later day */
    boolean become(Listing.Held held, Roster said) {
        boolean same = chamber != null
                && isOf(held)
                && party.equals(held.party())
                && Objects.equals(startsOn, held.from())
                && Objects.equals(endsOn, held.till());
        boolean later = said.holdsOn.compareTo(roster.holdsOn) > 0;
        if (same && (!later || surelyCovers(endsOn.lastDay()))) {
            return false;
        }
        become(held);
        roster = said;
        return true;
    }

    void become(Listing.Held held) {
        chamber = held.chamber();
        state = held.state();
        district = held.district();
        party = held.party();
        startsOn = held.from();
        endsOn = held.till();
    }

    /** @return whether a list of a later day than the one that it is known by names the same seat */
    boolean holdOn(Roster said) {
        boolean later = said.holdsOn.compareTo(roster.holdsOn) > 0;
        roster = later ? said : roster;
        return later;
    }

    private PartialDate lastKnown() {
        return startsOn == null ? roster.holdsOn : startsOn;
    }

    /** The seat as the digest of a sign-on and the pages write it: {@code IL-9}, {@code AK-0} at large, {@code VT}. */
    public String seat() {
        return district == null ? state : state + "-" + district;
    }
}
