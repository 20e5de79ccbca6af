package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.base.UsedForm;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.signon.RecordingService;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.Signer;

/** Records a signature or an endorsement that the desk heard of. */
@Path("/desk/record")
@Produces(TEXT_HTML)
@Authenticated
public class RecordDesk {

    record Show(
            RecordForm form,
            SeatShown seat,
            Choices choices,
            List<Letter> letters,
            SignerChoice choice,
            SignOn existing,
            Errors errors)
            implements TemplateInstance {}

    private static final Choices CHOICES = new Choices();

    private final RecordingService recordings;
    private final Access access;
    private final Validator validator;
    private final BlankForms blank;

    RecordDesk(RecordingService recordings, Access access, Validator validator, BlankForms blank) {
        this.recordings = recordings;
        this.access = access;
        this.validator = validator;
        this.blank = blank;
    }

    @GET
    public Show show(@RestQuery String kind, @RestQuery String revision, @RestQuery String organization) {
        Letter meant = Typed.id(Typed.text(revision))
                .map(id -> Revision.<Revision>findById(id))
                .map(one -> one.letter)
                .orElse(null);
        SignOnKind wanted = Codes.find(SignOnKind.class, Typed.text(kind)).orElseGet(() -> firstAsked(meant));
        String asked = meant == null || wanted.maySign(meant) ? revision : null;
        List<Letter> letters = letters(Codes.of(wanted), Typed.text(asked));
        RecordForm form = blank.recording(Codes.of(wanted), asked, organization, letters);
        return new Show(form, SeatShown.typedIn(form), CHOICES, letters, SignerChoice.NONE, null, Errors.NONE);
    }

    @POST
    public Response record(RecordForm form) {
        Optional<UUID> made = Typed.id(form.form()).flatMap(UsedForm::made);
        if (made.isPresent()) {
            return Submission.goTo(SignOnDesk.address(made.get()));
        }
        Revision revision = Typed.id(form.revision())
                .map(id -> Revision.<Revision>findById(id))
                .orElse(null);
        if (revision != null) {
            access.require(Permission.RECORD, revision.campaignId());
        }
        SignerChoice choice = SignerChoice.of(form, revision == null ? null : revision.letter);
        Errors errors = form.check(validator)
                .withIf(revision == null, "revision", "unknown_choice")
                .withIf(
                        form.tellsMore() && choice.signer() instanceof Signer.AnOrganization,
                        form.firstToldMore(),
                        "only_of_new");
        return new Submission(choice.problem() == null ? errors : errors.with(form.signerField(), choice.problem()))
                .then(() -> recorded(form, revision, choice.signer()), wrong -> again(form, choice, revision, wrong));
    }

    private String recorded(RecordForm form, Revision revision, Signer signer) {
        UUID id = Typed.id(form.form()).orElseThrow(() -> new Refusal("form_stale"));
        try {
            UUID made = recordings.record(id, form.recording(revision.id, signer));
            return SignOnDesk.address(made) + "?after=0";
        } catch (Refusal refusal) {
            if (refusal.code.equals("form_already_used")) {
                return SignOnDesk.address(UsedForm.made(id).orElseThrow());
            }
            throw refusal;
        }
    }

    private Show again(RecordForm form, SignerChoice choice, Revision revision, Errors errors) {
        SignOn existing = errors.tell("signer_already_live")
                ? existing(choice.signer(), revision.letter)
                : errors.tell("namesake")
                        ? SignerChoice.namesake(form, revision.letter).orElse(null)
                        : null;
        SeatShown seat = errors.tell("seat_unsure")
                ? SeatShown.ofRoster(choice.signer(), revision.letter, form)
                : SeatShown.typedIn(form);
        return new Show(form, seat, CHOICES, letters(form.kind(), form.revision()), choice, existing, errors);
    }

    private static SignOn existing(Signer signer, Letter letter) {
        if (signer instanceof Signer.AnOrganization one && one.id() != null) {
            return SignOn.liveOf(Organization.<Organization>findById(one.id()).root().id, letter)
                    .orElse(null);
        }
        return signer instanceof Signer.AMember one
                ? SignOn.liveOf(one.id(), letter).orElse(null)
                : null;
    }

    private static SignOnKind firstAsked(Letter letter) {
        return letter == null || SignOnKind.ORGANIZATION.maySign(letter)
                ? SignOnKind.ORGANIZATION
                : Arrays.stream(SignOnKind.values())
                        .filter(one -> one.maySign(letter))
                        .findFirst()
                        .orElse(SignOnKind.ORGANIZATION);
    }

    // Those that ask for signers of the kind, and the one that is meant already.
    private List<Letter> letters(String kind, String meant) {
        SignOnKind wanted = Codes.find(SignOnKind.class, kind).orElse(SignOnKind.ORGANIZATION);
        return Letter.newestFirst().stream()
                .filter(letter -> access.may(Permission.RECORD, letter.campaignId()))
                .filter(letter -> letter.revisions.stream()
                        .anyMatch(one ->
                                wanted.maySign(letter) || one.id.toString().equals(meant)))
                .toList();
    }
}
