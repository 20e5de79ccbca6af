package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Language;
import org.undersigned.base.Submission;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.WordingService;
import org.undersigned.publishing.markup.LetterMarkup;
import org.undersigned.publishing.markup.WordDiff;

/** The wording of a letter: written, looked at as the letter, frozen. */
@Path("/desk/letters/{letter}/wording")
@Produces(TEXT_HTML)
@Authenticated
public class WordingDesk {

    /**
     * @param draft null where none is begun
     * @param html the wording as the letter, of what was typed last
     * @param diff from the wording that stands, or null where there is none
     */
    record Show(
            Letter letter, Draft draft, Edits.Sheet sheet, String html, WordDiff diff, String checksum, Errors refused)
            implements TemplateInstance {}

    record Preview(Letter letter, String html) implements TemplateInstance {}

    private final WordingService wordings;
    private final Edits edits;
    private final Access access;
    private final Language language;

    WordingDesk(WordingService wordings, Edits edits, Access access, Language language) {
        this.wordings = wordings;
        this.edits = edits;
        this.access = access;
        this.language = language;
    }

    private static String address(UUID letter) {
        return LetterDesk.address(letter) + "/wording";
    }

    @GET
    public Show show(UUID letter) {
        return page(mine(letter), Errors.NONE);
    }

    @POST
    public Response begin(UUID letter) {
        mine(letter);
        wordings.begin(letter);
        return Submission.goTo(address(letter));
    }

    @POST
    @Path("correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID letter, MultivaluedMap<String, String> typed) {
        Draft draft = draft(mine(letter));
        return edits.edit(
                Draft.class,
                draft,
                Draft.fields(),
                typed,
                address(letter),
                sheet -> page(mine(letter), draft(mine(letter)), sheet, Errors.NONE));
    }

    /** What was typed, as the letter; nothing is saved. */
    @POST
    @Path("view")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Show view(UUID letter, MultivaluedMap<String, String> typed) {
        Letter its = mine(letter);
        EditForm form = EditForm.of(typed, Draft.fields());
        return page(its, draft(its), edits.sheet(draft(its), Draft.fields(), form, form.check()), Errors.NONE);
    }

    /** The same for a page that is open. */
    @POST
    @Path("preview")
    public Preview preview(UUID letter, @RestForm String wording) {
        return new Preview(mine(letter), html(wording == null ? "" : wording.replace("\r\n", "\n")));
    }

    @POST
    @Path("freezing")
    public Response freeze(UUID letter, @RestForm String checksum) {
        mine(letter);
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            wordings.freeze(letter, checksum);
                            return LetterDesk.address(letter);
                        },
                        refused -> page(mine(letter), refused));
    }

    private Show page(Letter letter, Errors refused) {
        return Draft.of(letter)
                .map(draft -> page(letter, draft, edits.sheet(draft, Draft.fields()), refused))
                .orElseGet(() -> new Show(letter, null, null, null, null, null, refused));
    }

    private Show page(Letter letter, Draft draft, Edits.Sheet sheet, Errors refused) {
        String typed = sheet.form().typed().getOrDefault("wording", draft.wording);
        return new Show(
                letter,
                draft,
                sheet,
                html(typed),
                letter.currentRevision()
                        .map(revision -> WordDiff.between(revision.wording, typed))
                        .orElse(null),
                draft.checksum(),
                refused);
    }

    private String html(String wording) {
        return LetterMarkup.html(wording, LetterMarkup.Notes.in(language));
    }

    private static Draft draft(Letter letter) {
        return Draft.of(letter).orElseThrow(NoResultException::new);
    }

    private Letter mine(UUID id) {
        Letter letter = Letter.<Letter>findByIdOptional(id).orElseThrow(NoResultException::new);
        access.require(Permission.RECORD, letter.campaignId());
        return letter;
    }
}
