package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.ColleagueService;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;

/** One colleague's account: how it stands, what befell it, a new link, and whether it is open. */
@Path("/desk/colleagues/{id}")
@Produces(TEXT_HTML)
@Authenticated
public class ColleagueDesk {

    private final ColleagueService colleagues;
    private final ColleagueSheets sheets;
    private final Access access;
    private final Me me;
    private final Validator validator;

    ColleagueDesk(ColleagueService colleagues, ColleagueSheets sheets, Access access, Me me, Validator validator) {
        this.colleagues = colleagues;
        this.sheets = sheets;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    static String address(UUID colleague) {
        return "/desk/colleagues/" + colleague;
    }

    @GET
    public ColleagueSheets.Show show(UUID id, @RestQuery String done) {
        return sheets.of(known(id), Typed.text(done));
    }

    @POST
    @Path("link")
    public Response link(UUID id, @RestForm String form) {
        known(id);
        return new Submission(Errors.NONE)
                .thenAnswer(() -> linked(id, Typed.text(form)), wrong -> sheets.again(id, ActForm.EMPTY, wrong));
    }

    private Response linked(UUID id, String form) {
        UUID once = Typed.id(form).orElseThrow(() -> new Refusal("form_stale"));
        return sheets.once(() -> colleagues.link(once, id), () -> id);
    }

    @POST
    @Path("disabling")
    public Response disable(UUID id, ActForm form) {
        known(id);
        return new Submission(form.check(validator))
                .then(
                        () -> {
                            colleagues.disable(id, me.id(), form.reason());
                            return address(id) + "?done=disabled";
                        },
                        wrong -> sheets.again(id, form, wrong));
    }

    @POST
    @Path("enabling")
    public Response enable(UUID id) {
        colleagues.enable(known(id));
        return Submission.goTo(address(id) + "?done=enabled");
    }

    private UUID known(UUID id) {
        access.require(Permission.ADMINISTER, null);
        return StaffMember.withId(id).id;
    }
}
