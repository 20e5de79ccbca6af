package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.undersigned.base.Errors;
import org.undersigned.base.Language;
import org.undersigned.base.Shape;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
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
     * @param lost what somebody wrote into a draft that is gone, or null
     */
    record Show(Letter letter, Draft draft, Edits.Sheet sheet, String html, WordDiff diff, String lost, Errors refused)
            implements TemplateInstance {}

    record Preview(Letter letter, String html) implements TemplateInstance {}

    private static final int SEE_OTHER = Response.Status.SEE_OTHER.getStatusCode();
    private static final Shape WORDING = Draft.fields().get(0).shape();

    private final WordingService wordings;
    private final PreviewDesk previews;
    private final Edits edits;
    private final Access access;
    private final Language language;

    WordingDesk(WordingService wordings, PreviewDesk previews, Edits edits, Access access, Language language) {
        this.wordings = wordings;
        this.previews = previews;
        this.edits = edits;
        this.access = access;
        this.language = language;
    }

    private static String address(UUID letter) {
        return LetterDesk.address(letter) + "/wording";
    }

    @GET
    public Show show(UUID letter) {
        return page(mine(letter), null, Errors.NONE);
    }

    /** @param wording what it begins with, or null for the wording that stands */
    @POST
    public Response begin(UUID letter, @RestForm String wording) {
        Letter its = mine(letter);
        String words = wording == null ? null : Typed.lines(wording);
        String problem = words == null ? null : WORDING.problem(words);
        return new Submission(Errors.NONE.withIf(problem != null, "wording", problem))
                .then(
                        () -> {
                            wordings.begin(letter, words);
                            return address(letter);
                        },
                        refused -> page(its, words, refused));
    }

    @POST
    @Path("correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID letter, MultivaluedMap<String, String> typed) {
        return Draft.of(mine(letter))
                .map(draft -> edits.edit(
                        Draft.class, draft, Draft.fields(), typed, address(letter), sheet -> page(letter, sheet)))
                .orElseGet(() -> gone(letter, typed));
    }

    /** What was typed, as the letter; nothing is saved. */
    @POST
    @Path("view")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response view(UUID letter, MultivaluedMap<String, String> typed) {
        EditForm form = EditForm.of(typed, Draft.fields());
        return Draft.of(mine(letter))
                .map(draft -> edits.sheet(draft, Draft.fields(), form, form.check()))
                .map(sheet -> Submission.show(200, page(letter, sheet)))
                .orElseGet(() -> gone(letter, typed));
    }

    /** The same for a page that is open. */
    @POST
    @Path("preview")
    public Preview preview(UUID letter, @RestForm String wording) {
        return new Preview(mine(letter), html(wording == null ? "" : wording.replace("\r\n", "\n")));
    }

    /** Saves what was typed, and freezes it; {@code whole} comes from a page that has asked whether it is an excerpt. */
    @POST
    @Path("freezing")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response freeze(UUID letter, MultivaluedMap<String, String> typed) {
        return Draft.of(mine(letter))
                .map(draft -> edits.edit(
                        draft,
                        Draft.fields(),
                        typed,
                        address(letter),
                        edit -> wordings.freeze(letter, draft.id, edit, typed.containsKey("whole")),
                        sheet -> sheet.errors().tell("draft_changed")
                                ? page(mine(letter), null, sheet.errors())
                                : page(letter, sheet)))
                .map(answer -> answer.getStatus() == SEE_OTHER ? frozen(letter) : answer)
                .orElseGet(() -> gone(letter, typed));
    }

    private static Response frozen(UUID letter) {
        Revision newest = Revision.<Revision>find("letter.id = ?1 order by ordinal desc", letter)
                .firstResult();
        return Submission.goTo(Done.told(LetterDesk.address(letter), newest.id));
    }

    /** Saves what was typed, and shows the letter's page as the public will see it. */
    @POST
    @Path("public-preview")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response previewInPublic(UUID letter, MultivaluedMap<String, String> typed) {
        Response saved = correct(letter, typed);
        return saved.getStatus() == SEE_OTHER ? previews.make(null, letter) : saved;
    }

    // Somebody has frozen the draft, or thrown it away, while somebody else wrote.
    private Response gone(UUID letter, MultivaluedMap<String, String> typed) {
        return Submission.show(409, page(mine(letter), typed.getFirst("wording"), Errors.NONE.with("", "draft_gone")));
    }

    private Show page(UUID letter, Edits.Sheet sheet) {
        Letter its = mine(letter);
        return Draft.of(its)
                .map(draft -> page(its, draft, sheet, null, Errors.NONE))
                .orElseGet(() -> page(its, sheet.form().typed().get("wording"), sheet.errors()));
    }

    private Show page(Letter letter, String lost, Errors refused) {
        return Draft.of(letter)
                .map(draft -> page(letter, draft, edits.sheet(draft, Draft.fields()), lost, refused))
                .orElseGet(() -> new Show(letter, null, null, null, null, lost, refused));
    }

    private Show page(Letter letter, Draft draft, Edits.Sheet sheet, String lost, Errors refused) {
        String typed = sheet.form().typed().getOrDefault("wording", draft.wording);
        return new Show(
                letter,
                draft,
                sheet,
                html(typed),
                letter.currentRevision()
                        .map(revision -> WordDiff.between(revision.wording, typed))
                        .orElse(null),
                lost,
                refused);
    }

    private String html(String wording) {
        return LetterMarkup.html(wording, LetterMarkup.Notes.in(language));
    }

    private Letter mine(UUID id) {
        return access.mine(Letter.class, id);
    }
}
