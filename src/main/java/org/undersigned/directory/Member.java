package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Folded;
import org.undersigned.base.Ids;

/** A member of the Congress, known by the Bioguide id. */
@Entity
public class Member extends PanacheEntityBase {

    private static final int SEARCH_LIMIT = 1_000;

    @Id
    public UUID id = Ids.next();

    public String bioguide;
    public String firstName;
    public String lastName;
    public String officialName;
    public byte[] sortKey;
    public String searchText;

    @OneToMany(mappedBy = "member")
    public List<Term> terms = new ArrayList<>();

    public static Optional<Member> withBioguide(String bioguide) {
        return find("bioguide", bioguide).firstResultOptional();
    }

    /** Those with a name in which words begin as the query's do, in order. */
    public static List<Member> named(String query, int limit) {
        return find("searchText like ?1 order by sortKey, id", Folded.wordsBeginningLike(query))
                .page(0, limit)
                .list();
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

    public void name(String first, String last, String official) {
        firstName = first;
        lastName = last;
        officialName = official;
        sortKey = Folded.sortKey(last + " " + first);
        searchText = Folded.searchText(SEARCH_LIMIT, official, first + " " + last, bioguide);
    }

    /** The seat held on a day, as far as the record says; where it says nothing certain, one that it does not deny. */
    public Optional<Term> termOn(LocalDate day) {
        return terms.stream()
                .filter(term -> term.surelyCovers(day))
                .findFirst()
                .or(() -> terms.stream().filter(term -> term.mayCover(day)).findFirst());
    }
}
