package org.undersigned.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
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

    /**
     * The day on which the desk last corrected the terms, or null: a list of that day or earlier changes none that the
     * correction spoke of.
     */
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
