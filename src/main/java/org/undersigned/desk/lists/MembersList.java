package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.base.Codes;
import org.undersigned.base.Finder;
import org.undersigned.base.PartialDate;
import org.undersigned.desk.links.Links;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.Members;
import org.undersigned.directory.Sat;
import org.undersigned.directory.Term;

/** The members of the Congress that lists named; all of it is public. */
@ApplicationScoped
public class MembersList implements TableListing<MembersList.Row> {

    /** @param seat on the day asked for, else the last that is known; null where none is */
    public record Row(Member member, Term seat) {}

    private final Choosable choosable;

    MembersList(Choosable choosable) {
        this.choosable = choosable;
    }

    @Override
    public String code() {
        return "members";
    }

    @Override
    public Finder<Row> finder(Asked asked) {
        PartialDate day = asked.has("day") ? new PartialDate(asked.value("day")) : null;
        Sat sat = new Sat(
                asked.has("state") ? asked.value("state") : null,
                Codes.find(Chamber.class, asked.value("chamber")).orElse(null),
                day);
        return sat.narrow(Finder.of(Member.class, ""))
                .told(Members::withTerms)
                .told(found -> found.stream().map(one -> row(one, day)).toList());
    }

    private static Row row(Member member, PartialDate day) {
        Optional<Term> seat = day == null ? member.newestTerms().stream().findFirst() : member.termOn(day.lastDay());
        return new Row(member, seat.orElse(null));
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>of("name", row -> row.member.officialName)
                        .sortedBy("it.sortKey")
                        .leadingTo(row -> Links.page(row.member)),
                seat("chamber", seat -> seat.chamber),
                seat("seat", seat -> seat.seat()),
                seat("party", seat -> seat.party),
                Column.<Row>of("bioguide", row -> row.member.bioguide).sortedBy("it.bioguide"),
                Column.<Row>of("first_name", row -> row.member.firstName).inFiles(),
                Column.<Row>of("last_name", row -> row.member.lastName).inFiles(),
                Column.<Row>of("nickname", row -> row.member.nickname).inFiles(),
                seat("state", seat -> seat.state).inFiles(),
                seat("district", seat -> seat.district).inFiles());
    }

    private static Column<Row> seat(String code, Function<Term, Object> part) {
        return Column.of(code, row -> row.seat == null ? null : part.apply(row.seat));
    }

    @Override
    public String sorted() {
        return "name";
    }

    @Override
    public List<Filter> filters() {
        // What they sat for is asked all at once, where the finder is made.
        return List.of(
                Filter.typed(MemberSearch::narrow),
                choosable.state((finder, state) -> {}),
                Filter.code("chamber", Chamber.class, (finder, chamber) -> {}),
                Filter.day("day", (finder, day) -> {}));
    }
}
