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
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;

/** A seat that a member held; where its first or last day is unknown, it is known to hold on its roster's day. */
@Entity
@Table(name = "member_term")
public class Term extends PanacheEntityBase {

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

    /** All terms of a seat held; a senator's have no district. */
    public static List<Term> ofSeat(Chamber chamber, String state, Integer district) {
        return district == null
                ? list("chamber = ?1 and state = ?2 and district is null order by id", chamber, state)
                : list("chamber = ?1 and state = ?2 and district = ?3 order by id", chamber, state, district);
    }

    /** Those of a seat held on a day, as far as the record says; where it says nothing certain, those that it does not deny. */
    public static List<Term> ofSeatOn(LocalDate day, Chamber chamber, String state, Integer district) {
        List<Term> terms = ofSeat(chamber, state, district);
        List<Term> sure = terms.stream().filter(term -> term.surelyCovers(day)).toList();
        return sure.isEmpty()
                ? terms.stream().filter(term -> term.mayCover(day)).toList()
                : sure;
    }

    public boolean mayCover(LocalDate day) {
        return (startsOn == null || !startsOn.firstDay().isAfter(day))
                && (endsOn == null || !endsOn.lastDay().isBefore(day));
    }

    /** Whether the record really says that the seat was held on that day, and does not only not deny it. */
    public boolean surelyCovers(LocalDate day) {
        return mayCover(day)
                && (startsOn != null && endsOn != null
                        || roster.holdsOn.lastDay().equals(day));
    }

    /** The seat as the digest of a sign-on and the pages write it: {@code IL-9}, {@code AK-0} at large, {@code VT}. */
    public String seat() {
        return district == null ? state : state + "-" + district;
    }
}
