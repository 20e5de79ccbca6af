package org.undersigned.directory;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.ledger.Changes;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** A member of the Congress, known by the Bioguide id; the public ledger tells of the rosters that name them, the desk's of each. */
@Entity
public class Member extends Subject {

    private static final int SEARCH_LIMIT = 1_000;

    public String bioguide;
    public String firstName;
    public String lastName;
    public String officialName;
    /** The name that they go by where it is another than the first, or null. */
    public String nickname;

    public byte[] sortKey;
    public String searchText;

    /** The list or the correction that the names are known by, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Roster namedBy;

    /** The day on which the desk corrected them last, or null: lists of that day or before do not know better. */
    public PartialDate termsCorrectedOn;

    /** The days of terms that the desk took away, of which it may have said something else since. */
    @ElementCollection
    @CollectionTable(name = "member_term_taken", joinColumns = @JoinColumn(name = "member_id"))
    Set<Days> taken = new HashSet<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    public List<Term> terms = new ArrayList<>();

    public static Optional<Member> withBioguide(String bioguide) {
        return find("bioguide", bioguide).firstResultOptional();
    }

    /** Reads the terms of all of them at once. */
    public static List<Member> withTerms(List<Member> members) {
        if (!members.isEmpty()) {
            list("select m from Member m left join fetch m.terms t left join fetch t.roster where m in ?1", members);
        }
        return members;
    }

    /**
     * Those in order who held a seat of a state and a chamber, as far as these are asked for.
     *
     * @param after the one behind which to go on, or null
     */
    public static List<Member> seated(String state, Chamber chamber, Member after, int limit) {
        StringBuilder wanted =
                new StringBuilder("select m from Member m where exists (select 1 from Term t where t.member = m");
        Parameters given = new Parameters();
        if (state != null) {
            wanted.append(" and t.state = :state");
            given.and("state", state);
        }
        if (chamber != null) {
            wanted.append(" and t.chamber = :chamber");
            given.and("chamber", chamber);
        }
        wanted.append(")");
        if (after != null) {
            wanted.append(" and (m.sortKey > :key or m.sortKey = :key and m.id > :id)");
            given.and("key", after.sortKey).and("id", after.id);
        }
        return find(wanted + " order by m.sortKey, m.id", given).page(0, limit).list();
    }

    /** The members of these Bioguide ids that are known, with their terms. */
    public static List<Member> known(Collection<String> bioguides) {
        return list(
                "from Member m left join fetch m.namedBy left join fetch m.terms t left join fetch t.roster"
                        + " where m.bioguide in ?1",
                bioguides);
    }

    /** Has whoever else changes one of them or their terms wait; terms are rows of their own, where two would not meet. */
    public static void hold(Collection<String> bioguides) {
        find("bioguide in ?1 order by id", bioguides)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The members of these ids, with their terms. */
    public static List<Member> withTerms(Collection<UUID> ids) {
        return list("from Member m left join fetch m.terms t left join fetch t.roster where m.id in ?1", ids);
    }

    /** Those whose terms do not deny that they sat on a day, with all of their terms. */
    public static List<Member> whoMayHaveSatOn(LocalDate day) {
        return list(
                "from Member m left join fetch m.terms t left join fetch t.roster where exists (select 1 from Term one"
                        + " where one.member = m and (one.startsOn is null or one.startsOn <= ?1)"
                        + " and (one.endsOn is null or one.endsOn >= ?1)) order by m.sortKey, m.id",
                PartialDate.of(day));
    }

    /** One whom no list named before. */
    public static Member of(String bioguide) {
        Member member = new Member();
        member.bioguide = bioguide;
        return member;
    }

    public void name(String first, String last, String official) {
        name(first, last, official, null);
    }

    void name(String first, String last, String official, String goesBy) {
        firstName = first;
        lastName = last;
        officialName = official;
        nickname = goesBy;
        sortKey = Folded.sortKey(last + " " + first);
        searchText = Folded.searchText(
                SEARCH_LIMIT, official, first + " " + last, bioguide, goesBy == null ? null : goesBy + " " + last);
    }

    /**
     * Takes over what a list says of them; what a newer one said stays, and what the desk said since.
     *
     * @return whether anything is otherwise than before
     */
    public boolean learn(Listing listing, Roster roster) {
        Form before = form();
        if (namedBy == null || !namedBy.outweighs(roster)) {
            namedBy = roster;
            // A list without nicknames does not deny them.
            name(
                    listing.first(),
                    listing.last(),
                    listing.official(),
                    listing.nickname() == null ? nickname : listing.nickname());
        }
        boolean seated = termsCorrectedOn == null || termsCorrectedOn.compareTo(roster.holdsOn) < 0
                ? new Seats(this, roster).learn(listing)
                : addMissing(listing, roster);
        return seated || !Changes.between(before, form()).isNone();
    }

    // The correction spoke of the days of all terms that it was made of or came to, and of no others.
    private boolean addMissing(Listing listing, Roster roster) {
        List<Listing.Held> missing = listing.seats().stream()
                .filter(held -> Stream.concat(taken.stream(), terms.stream().map(Term::days))
                        .noneMatch(Days.of(held.from(), held.till(), roster.holdsOn)::meet))
                .toList();
        missing.forEach(held -> sit(roster).become(held));
        return !missing.isEmpty();
    }

    /** What the desk says they did not hold, or held otherwise. */
    void take(Term term) {
        taken.add(term.days());
        terms.remove(term);
    }

    /** One more term, known by a roster. */
    Term sit(Roster roster) {
        Term term = new Term();
        term.member = this;
        term.roster = roster;
        terms.add(term);
        return term;
    }

    /** The terms as they are told of, newest first. */
    Map<TermLine, List<Term>> told() {
        return TermLine.told(newestTerms());
    }

    /** The seat held on a day, as far as the record says; where it says nothing certain, one that it does not deny. */
    public Optional<Term> termOn(LocalDate day) {
        return Term.heldOn(day, terms).stream().findFirst();
    }

    public List<Term> newestTerms() {
        return terms.stream().sorted(Term.NEWEST_FIRST).toList();
    }

    @Override
    public String subjectType() {
        return "member";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public boolean wantsReason() {
        return true;
    }

    @Override
    public Form form() {
        return form(told().keySet());
    }

    /** The form but for the days of seats that are known of single ones: one more such day says nothing else of them. */
    public Form formWithoutDays() {
        return form(told().keySet().stream()
                .map(TermLine::withoutDay)
                .sorted()
                .distinct()
                .toList());
    }

    private Form form(Collection<?> lines) {
        return new Form()
                .closed("bioguide", bioguide)
                .closed("first_name", firstName)
                .closed("last_name", lastName)
                .closed("official_name", officialName)
                .closed("nickname", nickname)
                .closed("terms", lines);
    }
}
