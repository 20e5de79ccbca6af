package org.undersigned.campaign;

import java.time.Instant;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.base.Shape;
import org.undersigned.base.ZonedMoment;
import org.undersigned.ledger.Field;

/** When a letter's form opens and closes, in the one zone that people read both in. */
final class LetterTimes {

    static List<Field<Letter>> fields() {
        return List.of(
                Field.of("opens_at", Shape.time(), one -> moment(one, one.opensAt), (one, text) -> {
                    ZonedMoment opens = moment(text);
                    one.opensAt = opens == null ? null : opens.instant();
                    settleZone(one, opens);
                }),
                Field.of("closes_at", Shape.time(), one -> moment(one, one.closesAt), (one, text) -> {
                    ZonedMoment closes = moment(text);
                    one.closesAt = closes == null ? null : closes.instant();
                    settleZone(one, closes);
                }));
    }

    /** @throws Refusal if it would close before it opens */
    static void refuseBackwards(Letter letter) {
        if (letter.opensAt != null && letter.closesAt != null && !letter.opensAt.isBefore(letter.closesAt)) {
            throw new Refusal("closes_before_it_opens", "closes_at");
        }
    }

    private static ZonedMoment moment(Letter letter, Instant instant) {
        return instant == null ? null : new ZonedMoment(instant, letter.zone);
    }

    private static ZonedMoment moment(String text) {
        return text == null ? null : ZonedMoment.parse(text).orElseThrow();
    }

    private static void settleZone(Letter letter, ZonedMoment typed) {
        if (typed != null) {
            letter.zone = typed.zone();
        } else if (letter.opensAt == null && letter.closesAt == null) {
            letter.zone = null;
        }
    }

    private LetterTimes() {}
}
