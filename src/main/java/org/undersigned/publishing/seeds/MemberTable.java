package org.undersigned.publishing.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Codes;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.State;
import org.undersigned.directory.Term;

/** The table of members, one seat a line. */
final class MemberTable {

    static void load(CsvFile file, Roster roster) {
        List<Term> terms = new ArrayList<>();
        file.each(row -> terms.add(term(row, roster)));
        for (Term term : terms) {
            term.member.persist();
            term.persist();
        }
    }

    private static Term term(CsvFile.Row row, Roster roster) {
        Term term = new Term();
        term.roster = roster;
        term.member = member(row);
        term.member.namedBy = roster;
        term.chamber =
                row.read("chamber", text -> Codes.find(Chamber.class, text), "one of " + Codes.all(Chamber.class));
        term.state = row.read("state", text -> State.find(text).map(State::name), "a state's postal code");
        if (term.chamber == Chamber.HOUSE || row.has("district")) {
            term.district = district(row);
        }
        if (term.chamber == Chamber.SENATE && term.district != null) {
            row.read("district", text -> Optional.empty(), "nothing: a senator has no district");
        }
        term.party = row.text("party");
        return term;
    }

    private static Member member(CsvFile.Row row) {
        Member member = new Member();
        member.bioguide = row.read(
                "bioguide", text -> Optional.of(text).filter(one -> one.matches("[A-Z]\\d{6}")), "a Bioguide id");
        String first = row.text("first");
        String last = row.text("last");
        String official = row.text("name");
        if (first != null && last != null && official != null) {
            member.name(first, last, official);
        }
        return member;
    }

    /** The number of a district; 0 is at large. */
    static Integer district(CsvFile.Row row) {
        return row.read(
                "district",
                text -> Optional.of(text).filter(one -> one.matches("\\d{1,2}")).map(Integer::valueOf),
                "a number from 0 to 99");
    }

    private MemberTable() {}
}
