package org.undersigned.publishing.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Listing;
import org.undersigned.directory.Listing.Held;

/** A published list of members: whom it names, and what in it could not be taken. */
public record RosterFile(List<Listing> people, List<Wrong> wrong) {

    // Both chambers together have had 541 seats for longer than lists have been published; few are ever vacant.
    private static final int FEWEST = 500;
    private static final int LONGEST = 200_000;
    private static final int BEGINNING = 200;
    private static final char MARK = '\uFEFF';

    /** @throws Unreadable where it is neither of the two kinds of list, or names nobody */
    public static RosterFile read(InputStream file) {
        Reading reading = new Reading();
        try (Reader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()))) {
            read(in, reading);
        } catch (CharacterCodingException malformed) {
            throw new Unreadable("not_utf8", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (reading.people.isEmpty()) {
            throw new Unreadable(
                    "nobody_listed",
                    reading.wrong.isEmpty()
                            ? ""
                            : String.valueOf(reading.wrong.get(0).line()));
        }
        return new RosterFile(reading.people, reading.wrong);
    }

    /**
     * That every byte is text, which readers of tables and lists would tell in their own ways; and that no entry is endless,
     * which would have to stand in memory whole.
     */
    public static void refuseUnlessText(InputStream file) {
        try (Reader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()))) {
            if (!hasText(in)) {
                throw new Unreadable("file_empty", "");
            }
        } catch (CharacterCodingException malformed) {
            throw new Unreadable("not_utf8", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasText(Reader in) throws IOException {
        int line = 1;
        int length = 0;
        int before = '\n';
        int first = 0;
        for (int sign = in.read(); sign >= 0; before = sign, sign = in.read()) {
            if (first == 0 && !Character.isWhitespace(sign) && sign != MARK) {
                first = sign;
            }
            line += before == '\n' ? 1 : 0;
            length = before == '\n' && (!isYaml(first) || isYaml(sign)) ? 0 : length + 1;
            if (sign == 0 || length > LONGEST) {
                throw new Unreadable(sign == 0 ? "not_utf8" : "entry_too_long", String.valueOf(line - 1));
            }
        }
        return first != 0;
    }

    // A list begins with a comment or an entry, and so does what follows in it.
    private static boolean isYaml(int first) {
        return first == '-' || first == '#';
    }

    private static void read(Reader in, Reading into) throws IOException {
        in.mark(1);
        if (in.read() != MARK) {
            in.reset();
        }
        in.mark(BEGINNING);
        char[] beginning = new char[BEGINNING];
        int length = Math.max(0, in.read(beginning));
        in.reset();
        String first = new String(beginning, 0, length).stripLeading();
        if (!first.isEmpty() && isYaml(first.charAt(0))) {
            YamlPeople.read(in, into);
        } else {
            CsvPeople.read(in, into);
        }
    }

    public boolean isDated() {
        return people.stream().allMatch(one -> one.seats().stream().allMatch(Held::isDated));
    }

    /** Whether it can be taken for a list of everybody who sat on a day. */
    boolean isWholeOn(PartialDate day) {
        return people.size() >= FEWEST && wrong.isEmpty() && people.stream().allMatch(one -> one.sitsOn(day));
    }

    /** Names alone, of a table that says which seat somebody held last, and not when. */
    RosterFile withoutSeats() {
        return new RosterFile(
                people.stream()
                        .map(one -> new Listing(
                                one.line(),
                                one.bioguide(),
                                one.first(),
                                one.last(),
                                one.official(),
                                one.nickname(),
                                List.of()))
                        .toList(),
                wrong);
    }

    /** A seat that more people hold than can at once, or {@code ""}. */
    public String doubledSeat() {
        Map<String, Integer> holders = new HashMap<>();
        for (Listing one : people) {
            for (Held seat : one.seats()) {
                String name = seat.state() + (seat.district() == null ? "" : "-" + seat.district());
                if (!seat.isDated()
                        && holders.merge(name, 1, Integer::sum) > (seat.chamber() == Chamber.SENATE ? 2 : 1)) {
                    return name;
                }
            }
        }
        return "";
    }
}
