package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.access.ColleagueService;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.base.UsedForm;
import org.undersigned.desk.lists.ColleaguesList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;

/** Everyone who has an account, and one more. */
@Path("/desk/colleagues")
@Produces(TEXT_HTML)
@Authenticated
public class ColleaguesDesk {

    record Everyone(ListView list, ColleagueForm form, Errors errors) implements TemplateInstance {}

    private final ColleagueService colleagues;
    private final ColleagueSheets sheets;
    private final ColleaguesList all;
    private final Lists lists;
    private final Access access;
    private final Me me;
    private final Validator validator;

    ColleaguesDesk(
            ColleagueService colleagues,
            ColleagueSheets sheets,
            ColleaguesList all,
            Lists lists,
            Access access,
            Me me,
            Validator validator) {
        this.colleagues = colleagues;
        this.sheets = sheets;
        this.all = all;
        this.lists = lists;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    @GET
    public Response show(@Context UriInfo asked) {
        return lists.answer(all, asked, list -> new Everyone(list, ColleagueForm.blank(me.language()), Errors.NONE));
    }

    @POST
    public Response add(ColleagueForm form) {
        access.require(Permission.ADMINISTER, null);
        Errors errors = form.check(validator);
        // Asked after the check: a form that was sent twice finds its own address taken.
        Optional<UUID> made = Typed.id(form.form()).flatMap(UsedForm::made);
        if (made.isPresent()) {
            return Submission.goTo(ColleagueDesk.address(made.get()));
        }
        return new Submission(errors).thenAnswer(() -> added(form), wrong -> new Everyone(lists.all(all), form, wrong));
    }

    private Response added(ColleagueForm form) {
        UUID id = Typed.id(form.form()).orElseThrow(() -> new Refusal("form_stale"));
        return sheets.once(
                () -> colleagues.add(id, form.fullName(), form.email(), form.language()),
                () -> UsedForm.made(id).orElseThrow());
    }
}
