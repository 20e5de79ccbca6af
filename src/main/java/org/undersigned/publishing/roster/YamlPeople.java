package org.undersigned.publishing.roster;

import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.directory.Listing.Held;
import org.undersigned.publishing.yaml.YamlEntries;
import org.undersigned.publishing.yaml.YamlEntries.Entry;

/** The list as congress-legislators publishes it: each member with all of their terms, dated. */
final class YamlPeople {

    /** @throws Unreadable where it is no such list */
    static void read(Reader in, Reading into) {
        try {
            YamlEntries.each(in, entry -> person(entry, into));
        } catch (YamlEntries.Broken broken) {
            throw new Unreadable("not_yaml", String.valueOf(broken.line));
        }
    }

    private static void person(Entry entry, Reading into) {
        Entry name = entry.part("name");
        Reading.Names names = new Reading.Names(
                name.text("first"),
                name.text("middle"),
                name.text("last"),
                name.text("suffix"),
                name.text("nickname"),
                name.text("official_full"));
        List<Held> seats =
                entry.each("terms").stream().flatMap(term -> held(term, into)).toList();
        String bioguide = entry.part("id").text("bioguide");
        if (seats.isEmpty()) {
            into.note(entry.line(), "no_seat", bioguide);
        } else {
            into.person(entry.line(), bioguide, names, seats);
        }
    }

    // Who changed parties has one term with several affiliations.
    private static Stream<Held> held(Entry term, Reading into) {
        List<Entry> parties = term.each("party_affiliations");
        return parties.isEmpty() ? seat(term, term, into) : parties.stream().flatMap(part -> seat(term, part, into));
    }

    private static Stream<Held> seat(Entry term, Entry dated, Reading into) {
        return into
                .seat(
                        dated.line(),
                        term.text("type"),
                        term.text("state"),
                        term.text("district"),
                        dated.text("party"),
                        dated.text("start"),
                        dated.text("end"))
                .stream();
    }

    private YamlPeople() {}
}
