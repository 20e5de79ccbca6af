package org.undersigned.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Folded;
import org.undersigned.base.Typed;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.MemberQuery;
import org.undersigned.directory.State;

/** What the list of members is narrowed to, as an address says it; what means nothing is left aside. */
public record MemberFilter(
        @RestQuery String q,
        @RestQuery String state,
        @RestQuery String chamber,
        @RestQuery String day,
        @RestQuery String page) {

    public MemberFilter {
        q = Typed.text(q);
        state = Typed.text(state);
        chamber = Typed.text(chamber);
        day = Typed.text(day);
        page = Typed.text(page);
    }

    Errors check() {
        return Errors.NONE.withIf(!Typed.isDateOrNothing(day), "day", "not_a_date");
    }

    MemberQuery asked() {
        return new MemberQuery(
                Folded.words(q).isEmpty() ? null : q,
                State.find(state).map(State::name).orElse(null),
                Codes.find(Chamber.class, chamber).orElse(null),
                Typed.date(day));
    }

    /** The address of another page of the same list. */
    public String at(int number) {
        return "/desk/members?q=" + encoded(q) + "&state=" + encoded(state) + "&chamber=" + encoded(chamber) + "&day="
                + encoded(day) + "&page=" + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
