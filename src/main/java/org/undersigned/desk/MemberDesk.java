package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
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
import org.undersigned.directory.MemberService;
import org.undersigned.directory.Term;
import org.undersigned.signon.SignOn;

/** The members of the Congress that lists named, and what is known of each. They belong to no campaign, so whoever corrects them may record in all. */
@Path("/desk/members")
@Produces(TEXT_HTML)
@Authenticated
public class MemberDesk {

    record All(ListView list, boolean mayImport) implements TemplateInstance {}

    record Show(Member member, List<Term> terms, List<SignOn> signOns, Edits.Sheet sheet, boolean mayCorrect)
            implements TemplateInstance {}

    private final MembersList members;
    private final Lists lists;
    private final MemberService service;
    private final Edits edits;
    private final Access access;

    MemberDesk(MembersList members, Lists lists, MemberService service, Edits edits, Access access) {
        this.members = members;
        this.lists = lists;
        this.service = service;
        this.edits = edits;
        this.access = access;
    }

    @GET
    public Response all(@Context UriInfo asked) {
        return lists.answer(members, asked, list -> new All(list, mayCorrect()));
    }

    @GET
    @Path("{bioguide:[A-Z]\\d{6}}")
    public Show show(@RestPath String bioguide) {
        Member member = known(bioguide);
        return page(member, edits.sheet(member, mayCorrect() ? service.fields() : List.of()));
    }

    @POST
    @Path("{bioguide:[A-Z]\\d{6}}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath String bioguide, MultivaluedMap<String, String> typed) {
        access.require(Permission.RECORD, null);
        Member member = known(bioguide);
        return edits.edit(
                member,
                service.fields(),
                typed,
                "/desk/members/" + bioguide,
                edit -> service.correct(bioguide, edit),
                sheet -> page(known(bioguide), sheet));
    }

    private static Member known(String bioguide) {
        return Member.withBioguide(bioguide).orElseThrow(NotFoundException::new);
    }

    private Show page(Member member, Edits.Sheet sheet) {
        return new Show(
                member,
                member.newestTerms(),
                SignOn.<SignOn>list("member = ?1 order by receivedAt desc, id", member).stream()
                        .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                        .toList(),
                sheet,
                mayCorrect());
    }

    private boolean mayCorrect() {
        return access.may(Permission.RECORD, null);
    }
}
