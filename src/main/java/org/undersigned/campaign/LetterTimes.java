package org.undersigned.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Shape;
import org.undersigned.base.WallClock;
import org.undersigned.ledger.Field;

/**
 * When a letter's form opens and closes, and the one zone that people read both in.
 *
 * @param site the zone of a letter that has none yet
 */
record LetterTimes(ZoneId site) {

    /** What these fields are called: a time is read in the zone. */
    static final Set<String> CODES = Set.of("zone", "opens_at", "closes_at");

    // The zone first: the times that are typed with it are read in it.
    List<Field<Letter>> fields(Letter letter) {
        return List.of(
                Field.of("zone", Shape.choice(zones(letter)).needed(), this::zone, this::move),
                time("opens_at", one -> one.opensAt, (one, opens) -> one.opensAt = opens),
                time("closes_at", one -> one.closesAt, (one, closes) -> one.closesAt = closes));
    }

    /** @throws Refusal if it would close before it opens */
    static void refuseBackwards(Letter letter) {
        if (letter.opensAt != null && letter.closesAt != null && !letter.opensAt.isBefore(letter.closesAt)) {
            throw new Refusal("closes_before_it_opens", "closes_at");
        }
    }

    // Those that are called after a place, and whichever is its own.
    private List<String> zones(Letter letter) {
        TreeSet<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .collect(Collectors.toCollection(TreeSet::new));
        zones.add("UTC");
        zones.add(zone(letter).getId());
        return List.copyOf(zones);
    }

    private ZoneId zone(Letter letter) {
        return letter.zone == null ? site : letter.zone;
    }

    // The clock goes on showing what it showed.
    private void move(Letter letter, String zone) {
        ZoneId before = zone(letter);
        letter.zone = ZoneId.of(zone);
        letter.opensAt = moved("opens_at", letter.opensAt, before, letter.zone);
        letter.closesAt = moved("closes_at", letter.closesAt, before, letter.zone);
    }

    private static Instant moved(String field, Instant moment, ZoneId from, ZoneId to) {
        return moment == null ? null : moment(field, LocalDateTime.ofInstant(moment, from), to);
    }

    private Field<Letter> time(String name, Function<Letter, Instant> read, BiConsumer<Letter, Instant> write) {
        return Field.of(
                name,
                Shape.time(),
                one -> read.apply(one) == null ? null : WallClock.show(read.apply(one), zone(one)),
                (one, text) -> write.accept(one, text == null ? null : typed(name, text, one)));
    }

    private Instant typed(String field, String text, Letter letter) {
        letter.zone = zone(letter);
        return moment(field, WallClock.parse(text).orElseThrow(), letter.zone);
    }

    private static Instant moment(String field, LocalDateTime time, ZoneId zone) {
        return WallClock.moment(time, zone).orElseThrow(() -> new Refusal("no_such_time", field));
    }
}
