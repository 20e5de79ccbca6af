package org.undersigned.publishing.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Listing;
import org.undersigned.directory.Listing.Held;
import org.undersigned.directory.State;

/** Gathers what a list says, however it is written, and notes what no member's record can hold. */
final class Reading {

    private static final Pattern BIOGUIDE = Pattern.compile("[A-Z]\\d{6}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{1,2}");
    private static final Pattern LINE = Pattern.compile(Plain.LINE);
    private static final int NAME = 100;
    private static final int WHOLE_NAME = 300;
    private static final int PARTY = 60;

    /** @param whole the name as it is written in full, or {@code ""}; then it is made of the others */
    record Names(String first, String middle, String last, String suffix, String nickname, String whole) {

        String official() {
            return !whole.isEmpty()
                    ? whole
                    : Stream.of(first, middle, last)
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" "))
                            + (suffix.isEmpty() ? "" : ", " + suffix);
        }
    }

    final List<Listing> people = new ArrayList<>();
    final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    void person(int line, String bioguide, Names names, List<Held> seats) {
        if (!BIOGUIDE.matcher(bioguide).matches()) {
            note(line, "not_a_bioguide", bioguide);
        } else if (names.first.isEmpty() || names.last.isEmpty()) {
            note(line, "no_name", bioguide);
        } else if (!fit(names.first, NAME)
                || !fit(names.last, NAME)
                || !fit(names.nickname, NAME)
                || !fit(names.official(), WHOLE_NAME)) {
            note(line, "unfit_name", bioguide);
        } else if (lines.putIfAbsent(bioguide, line) != null) {
            note(line, "named_twice", bioguide);
        } else {
            String nickname = names.nickname.isEmpty() ? null : names.nickname;
            people.add(new Listing(line, bioguide, names.first, names.last, names.official(), nickname, seats));
        }
    }

    Optional<Held> seat(int line, String type, String state, String district, String party) {
        return seat(line, type, state, district, party, null, null);
    }

    /** @return none where it is wrong, which is noted */
    Optional<Held> seat(int line, String type, String state, String district, String party, String from, String till) {
        Wrong fault = fault(line, type, state, district, party, from, till);
        if (fault != null) {
            wrong.add(fault);
            return Optional.empty();
        }
        Chamber chamber = chamber(type).orElseThrow();
        Integer number = chamber == Chamber.HOUSE ? Integer.valueOf(district) : null;
        return Optional.of(new Held(chamber, state, number, party, day(from), day(till)));
    }

    private static Wrong fault(
            int line, String type, String state, String district, String party, String from, String till) {
        Optional<Chamber> chamber = chamber(type);
        if (chamber.isEmpty()) {
            return Wrong.of(line, "unknown_chamber", type);
        }
        if (State.find(state).isEmpty()) {
            return Wrong.of(line, "unknown_state", state);
        }
        if (!isDistrict(chamber.get(), district)) {
            return Wrong.of(line, "not_a_district", district);
        }
        if (party.isEmpty() || !fit(party, PARTY)) {
            return Wrong.of(line, "no_party", party);
        }
        return from == null || areInOrder(day(from), day(till))
                ? null
                : Wrong.of(line, "not_two_days", from + " – " + till);
    }

    private static boolean areInOrder(PartialDate first, PartialDate last) {
        return first != null && last != null && first.compareTo(last) <= 0;
    }

    void note(int line, String code, String found) {
        wrong.add(Wrong.of(line, code, found));
    }

    private static Optional<Chamber> chamber(String type) {
        return switch (type) {
            case "rep", "house" -> Optional.of(Chamber.HOUSE);
            case "sen", "senate" -> Optional.of(Chamber.SENATE);
            default -> Optional.empty();
        };
    }

    private static boolean isDistrict(Chamber chamber, String district) {
        return chamber == Chamber.HOUSE ? DISTRICT.matcher(district).matches() : district.isEmpty();
    }

    private static PartialDate day(String text) {
        return text == null
                ? null
                : PartialDate.parse(text).filter(PartialDate::isExact).orElse(null);
    }

    private static boolean fit(String text, int longest) {
        return text.length() <= longest && LINE.matcher(text).matches();
    }
}
