package org.undersigned.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;

/** The roster that the program starts with, called without a database. */
final class SeededRoll {

    static final List<Member> MEMBERS = members();
    static final Roll ROLL = Roll.of(MEMBERS, LocalDate.of(2021, 6, 1));

    /** The names of a list, each with who is meant, or behind a question mark who may be. */
    static List<String> called(String list) {
        return ROLL.call(list).stream()
                .map(one -> one.pasted().text()
                        + (one.isSure() ? ": " : "? ")
                        + (one.candidates().isEmpty() ? "" : one.candidates().get(0).officialName))
                .toList();
    }

    private static List<Member> members() {
        Path file = Path.of("seeds/directory/congress-117.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(SeededRoll::member).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Member member(NamedCsvRecord row) {
        Member member = Member.of(row.getField("bioguide"));
        member.name(row.getField("first"), row.getField("last"), row.getField("name"));
        Term term = new Term();
        term.member = member;
        term.chamber = row.getField("chamber").equals("house") ? Chamber.HOUSE : Chamber.SENATE;
        term.state = row.getField("state");
        term.district = term.chamber == Chamber.SENATE ? null : Integer.valueOf(row.getField("district"));
        term.party = row.getField("party");
        term.roster = new Roster();
        term.roster.holdsOn = new PartialDate("2021-06-01");
        member.terms.add(term);
        return member;
    }

    private SeededRoll() {}
}
