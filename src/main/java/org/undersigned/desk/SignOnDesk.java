package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.CorrectionService;
import org.undersigned.signon.Phase;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;
import org.undersigned.signon.UndoService;

/** One sign-on at the desk: what is known of it, its history, and what can be done with it. */
@Path("/desk/sign-ons/{id}")
@Produces(TEXT_HTML)
@Authenticated
public class SignOnDesk {

    private final SignOnService signOns;
    private final CorrectionService corrections;
    private final UndoService undoings;
    private final SignOnSheets sheets;
    private final Edits edits;
    private final Access access;
    private final Me me;
    private final Validator validator;

    SignOnDesk(
            SignOnService signOns,
            CorrectionService corrections,
            UndoService undoings,
            SignOnSheets sheets,
            Edits edits,
            Access access,
            Me me,
            Validator validator) {
        this.signOns = signOns;
        this.corrections = corrections;
        this.undoings = undoings;
        this.sheets = sheets;
        this.edits = edits;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    static String address(UUID signOn) {
        return "/desk/sign-ons/" + signOn;
    }

    /** @param after the ledger's entry before what was just done */
    @GET
    public SignOnSheets.Show show(UUID id, @RestQuery Long after) {
        return sheets.of(mine(id), after);
    }

    @POST
    @Path("publication")
    public Response publish(UUID id) {
        return answered(id, "publication", ActForm.EMPTY, Errors.NONE, () -> signOns.publish(id));
    }

    @POST
    @Path("refusal")
    public Response decline(UUID id, ActForm form) {
        return checked(id, "refusal", form, () -> signOns.decline(id, form.reason()));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(UUID id, ActForm form) {
        return checked(id, "withdrawal", form, () -> signOns.withdraw(id, form.reason(), Typed.date(form.on())));
    }

    @POST
    @Path("striking")
    public Response strike(UUID id, ActForm form) {
        return checked(id, "striking", form, () -> signOns.strike(id, form.reason()));
    }

    @POST
    @Path("restoration")
    public Response restore(UUID id, ActForm form) {
        return checked(id, "restoration", form, () -> signOns.restore(id, form.reason()));
    }

    /** Takes back what oneself did after an entry of the ledger. */
    @POST
    @Path("undoing")
    public Response undo(UUID id, @RestForm Long after) {
        long since = after == null ? Long.MAX_VALUE : after;
        return answered(id, "undoing", ActForm.EMPTY, Errors.NONE, () -> undoings.undo(id, since, me.id()));
    }

    @POST
    @Path("correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        SignOn signOn = mine(id);
        Phase opened =
                Codes.find(Phase.class, Typed.text(typed.getFirst("phase"))).orElse(Phase.of(signOn));
        return edits.edit(
                signOn,
                sheets.fields(signOn),
                typed,
                address(id),
                edit -> corrections.correct(id, opened, edit),
                sheet -> sheets.again(mine(id), sheet, opened));
    }

    private Response checked(UUID id, String act, ActForm form, Runnable useCase) {
        return answered(id, act, form, form.check(validator), useCase);
    }

    private Response answered(UUID id, String act, ActForm form, Errors errors, Runnable useCase) {
        mine(id);
        return new Submission(errors)
                .then(() -> done(id, useCase), wrong -> sheets.again(mine(id), new Act(act, form, wrong)));
    }

    private static String done(UUID id, Runnable useCase) {
        long before = LedgerEntry.newestAbout(id);
        useCase.run();
        return address(id) + "?after=" + before;
    }

    private SignOn mine(UUID id) {
        return access.mine(SignOn.class, id);
    }
}
