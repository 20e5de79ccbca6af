package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.signon.DateBasis;
import org.undersigned.signon.Evidence;
import org.undersigned.signon.Recording;
import org.undersigned.signon.RecordingService;

/** Records the members whom a list names, pasted: matched first, and then all at once by one source. */
@Path("/desk/record/names")
@Produces(TEXT_HTML)
@Authenticated
public class PasteDesk {

    /** @param recorded how many were just recorded, or null */
    record Show(PasteForm form, List<Letter> letters, PastedNames names, Integer recorded, Errors errors)
            implements TemplateInstance {}

    private final RecordingService recordings;
    private final Access access;
    private final Validator validator;
    private final Clock clock;

    PasteDesk(RecordingService recordings, Access access, Validator validator, Clock clock) {
        this.recordings = recordings;
        this.access = access;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public Show show(@RestQuery String revision, @RestQuery Integer recorded) {
        return new Show(PasteForm.blank(Typed.text(revision)), letters(), PastedNames.NONE, recorded, Errors.NONE);
    }

    /** Shows who is meant; nothing is recorded. */
    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response match(MultivaluedMap<String, String> typed) {
        PasteForm form = PasteForm.of(typed);
        Revision revision = mine(form);
        Errors errors = check(form, revision);
        return Submission.show(errors.any() ? 422 : 200, page(form, revision, errors));
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    @Path("recording")
    public Response record(MultivaluedMap<String, String> typed) {
        PasteForm form = PasteForm.of(typed);
        Revision revision = mine(form);
        Errors errors = check(form, revision);
        return new Submission(errors).then(() -> recorded(form, revision), wrong -> page(form, revision, wrong));
    }

    private Errors check(PasteForm form, Revision revision) {
        return form.check(validator, LocalDate.now(clock))
                .withIf(revision == null, "revision", "unknown_choice")
                .withIf(revision != null && form.day(revision.letter).isEmpty(), "source_date", "day_of_seats");
    }

    private String recorded(PasteForm form, Revision revision) {
        Evidence.Cited evidence = form.evidence();
        PastedNames names = names(form, revision.letter);
        if (names.anyUnseen()) {
            throw new Refusal("names_not_seen", "names");
        }
        List<PastedNames.Choice> named = names.picked();
        if (named.isEmpty()) {
            throw new Refusal("nobody_picked", "names");
        }
        recordings.recordAll(
                named.stream()
                        .map(one -> new Recording(
                                null,
                                revision.id,
                                one.signer(),
                                evidence.dated(),
                                DateBasis.NAMED_BY_SOURCE,
                                null,
                                evidence,
                                true,
                                null))
                        .toList(),
                named.stream().map(one -> form.formOf(one.member().id)).toList());
        return "/desk/record/names?revision=" + revision.id + "&recorded=" + named.size();
    }

    private Show page(PasteForm form, Revision revision, Errors errors) {
        PastedNames names = revision == null ? PastedNames.NONE : names(form, revision.letter);
        return new Show(form, letters(), names, null, errors);
    }

    private static PastedNames names(PasteForm form, Letter letter) {
        return form.names().isEmpty()
                ? PastedNames.NONE
                : form.day(letter).map(day -> PastedNames.of(form, letter, day)).orElse(PastedNames.NONE);
    }

    private Revision mine(PasteForm form) {
        Revision revision = Typed.id(form.revision())
                .map(id -> Revision.<Revision>findById(id))
                .orElse(null);
        if (revision != null) {
            access.require(Permission.RECORD, revision.campaignId());
        }
        return revision;
    }

    private List<Letter> letters() {
        return Letter.newestFirst().stream()
                .filter(letter -> !letter.revisions.isEmpty()
                        && letter.openToMembers
                        && access.may(Permission.RECORD, letter.campaignId()))
                .toList();
    }
}
