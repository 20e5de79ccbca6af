package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.MembersList;
import org.undersigned.directory.Member;
import org.undersigned.directory.Term;
import org.undersigned.signon.SignOn;

/** The members of the Congress that lists named, and what is known of each. */
@Path("/desk/members")
@Produces(TEXT_HTML)
@Authenticated
public class MemberDesk {

    record All(ListView list, boolean mayImport) implements TemplateInstance {}

    record Show(Member member, List<Term> terms, List<SignOn> signOns, List<History.Line> history)
            implements TemplateInstance {}

    private final MembersList members;
    private final Lists lists;
    private final History history;
    private final Access access;

    MemberDesk(MembersList members, Lists lists, History history, Access access) {
        this.members = members;
        this.lists = lists;
        this.history = history;
        this.access = access;
    }

    @GET
    public Response all(@Context UriInfo asked) {
        return lists.answer(members, asked, list -> new All(list, access.may(Permission.RECORD, null)));
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
