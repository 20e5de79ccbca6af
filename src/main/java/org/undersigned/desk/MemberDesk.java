package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.directory.Member;
import org.undersigned.directory.State;
import org.undersigned.directory.Term;
import org.undersigned.signon.SignOn;

/** The members of the Congress that lists named, and what is known of each. */
@Path("/desk/members")
@Produces(TEXT_HTML)
@Authenticated
public class MemberDesk {

    private static final int SHOWN = 50;

    record All(
            MemberFilter filter,
            State[] states,
            List<Row> rows,
            long total,
            Pages pages,
            boolean mayImport,
            Errors errors)
            implements TemplateInstance {}

    record Show(Member member, List<Term> terms, List<SignOn> signOns, List<History.Line> history)
            implements TemplateInstance {}

    /** @param seat on the day asked for, else the last that is known; null where none is */
    record Row(Member member, Term seat) {

        static Row of(Member member, MemberFilter filter) {
            Optional<Term> seat = filter.asked().day() == null
                    ? member.newestTerms().stream().findFirst()
                    : member.termOn(filter.asked().day().lastDay());
            return new Row(member, seat.orElse(null));
        }
    }

    private final History history;
    private final Access access;

    MemberDesk(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    @GET
    public All all(MemberFilter filter) {
        long total = filter.asked().count();
        Pages pages = Pages.of(filter.page(), SHOWN, total);
        return new All(
                filter,
                State.values(),
                filter.asked().page(pages.page() - 1, SHOWN).stream()
                        .map(one -> Row.of(one, filter))
                        .toList(),
                total,
                pages,
                access.may(Permission.RECORD, null),
                filter.check());
    }

    @GET
    @Path("{bioguide:[A-Z]\\d{6}}")
    public Show show(@RestPath String bioguide) {
        Member member = Member.withBioguide(bioguide).orElseThrow(NotFoundException::new);
        return new Show(
                member,
                member.newestTerms(),
                SignOn.<SignOn>list("member = ?1 order by receivedAt desc, id", member).stream()
                        .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                        .toList(),
                history.of(member.id));
    }
}
