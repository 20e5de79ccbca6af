package org.undersigned.signon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.State;
import org.undersigned.directory.Term;
import org.undersigned.directory.ZipDistrict;

/**
 * Who sat for a place in the Congress on the day of a letter, and whether the record names them.
 *
 * @param zip the ZIP code asked for, or null where a district was
 * @param day the letter's day, or today's where the letter has none
 * @param districts in how many districts the place lies
 * @param seats those in the House first, also in a chamber that the letter was not open to
 */
public record Mine(Letter letter, String zip, LocalDate day, int districts, List<Seat> seats) {

    private static final Pattern ZIP = Pattern.compile("(\\d{5})(-?\\d{4})?");
    private static final Pattern DISTRICT = Pattern.compile("\\d{1,2}");

    /**
     * For each of the districts that a ZIP code lies in.
     *
     * @throws Refusal {@code bad_zip}, or {@code unknown_zip} where the table does not have it
     */
    public static Mine ofZip(Letter letter, String zip, LocalDate today) {
        Matcher five = ZIP.matcher(zip.strip());
        if (!five.matches()) {
            throw new Refusal("bad_zip");
        }
        List<ZipDistrict> places = ZipDistrict.of(five.group(1));
        if (places.isEmpty()) {
            throw new Refusal("unknown_zip");
        }
        return of(letter, five.group(1), places, today);
    }

    /**
     * @param state its postal code
     * @param district its number; none or 0 where the state has only one
     * @throws Refusal {@code unknown_state}, {@code bad_district} or {@code unknown_district}
     */
    public static Mine ofDistrict(Letter letter, String state, String district, LocalDate today) {
        State known =
                State.find(state.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("unknown_state"));
        ZipDistrict place = new ZipDistrict();
        place.state = known.name();
        place.district = number(district.strip());
        if (!exists(place)) {
            throw new Refusal("unknown_district");
        }
        return of(letter, null, List.of(place), today);
    }

    /** Those in the chambers that the letter was open to. */
    public List<Seat> openSeats() {
        return seats.stream().filter(seat -> letter.isOpenTo(seat.chamber())).toList();
    }

    /** Whether the ZIP table's district lines were others on the letter's day. */
    public boolean isRedrawn() {
        return zip != null
                && seats.stream().anyMatch(seat -> seat.district() != null && !ZipDistrict.hold(seat.state(), day));
    }

    private static Mine of(Letter letter, String zip, List<ZipDistrict> places, LocalDate today) {
        LocalDate day = Optional.ofNullable(letter.dated)
                .or(() -> Optional.ofNullable(letter.sentOn))
                .map(PartialDate::lastDay)
                .orElse(today);
        Stream<Seat> house =
                places.stream().map(place -> Seat.on(day, letter, Chamber.HOUSE, place.state, place.district));
        Stream<Seat> senate = places.stream()
                .map(place -> place.state)
                .distinct()
                .filter(state -> State.find(state).filter(State::hasSenators).isPresent())
                .map(state -> Seat.on(day, letter, Chamber.SENATE, state, null));
        return new Mine(
                letter, zip, day, places.size(), Stream.concat(house, senate).toList());
    }

    private static int number(String district) {
        if (!district.isEmpty() && !DISTRICT.matcher(district).matches()) {
            throw new Refusal("bad_district");
        }
        return district.isEmpty() ? 0 : Integer.parseInt(district);
    }

    // A vacant seat has no term on a roster, but its district has ZIP codes.
    private static boolean exists(ZipDistrict place) {
        return ZipDistrict.knows(place.state, place.district)
                || !Term.ofSeat(Chamber.HOUSE, place.state, place.district).isEmpty();
    }
}
