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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Errors;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFields;
import org.undersigned.campaign.LetterService;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.lists.LettersList;
import org.undersigned.desk.lists.Lists;
import org.undersigned.ledger.Field;
import org.undersigned.signon.AnnouncementService;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.Statement;

/** Letters at the desk: begun as drafts, edited, made public. */
@Path("/desk/letters")
@Produces(TEXT_HTML)
@Authenticated
public class LetterDesk extends WholeDesk<Letter> {

    record Begin(Campaign campaign, EditForm form, Errors errors) implements TemplateInstance {}

    /**
     * @param missing of each record listed how many of its texts are missing in a language
     * @param act by which it is struck or restored, as it was typed
     * @param refused what stood in the way of that, or of making it public
     */
    record Show(
            Letter letter,
            List<ReportedCount> counts,
            List<Statement> statements,
            Map<UUID, Long> missing,
            List<Link> struck,
            Edits.Sheet sheet,
            ActForm act,
            Errors refused)
            implements TemplateInstance {}

    private final LetterService letters;
    private final LettersList all;
    private final Lists lists;
    private final Clock clock;

    LetterDesk(
            LetterService letters,
            AnnouncementService announcements,
            Parts parts,
            LettersList all,
            Lists lists,
            Clock clock) {
        super(Letter.class, parts, announcements);
        this.letters = letters;
        this.all = all;
        this.lists = lists;
        this.clock = clock;
    }

    static String address(UUID letter) {
        return "/desk/letters/" + letter;
    }

    @GET
    public Response all(@Context UriInfo asked) {
        return lists.answer(all, asked, PartDesk.All::new);
    }

    @GET
    @Path("new")
    public Begin begin(@Context UriInfo asked) {
        Campaign its = campaign(asked);
        MultivaluedMap<String, String> likely = new MultivaluedHashMap<>(Map.of("original_language", its.language));
        return new Begin(its, EditForm.blank(LetterFields.ofNew(its), likely), Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response begin(@Context UriInfo asked, MultivaluedMap<String, String> typed) {
        Campaign its = campaign(asked);
        return parts.edits.make(
                typed,
                LetterFields.ofNew(its),
                (form, texts) -> letters.begin(form, its.id, texts),
                LetterDesk::address,
                (form, errors) -> new Begin(its, form, errors));
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        Letter letter = mine(id);
        return page(letter, sheet(letter), ActForm.EMPTY, Errors.NONE);
    }

    @Override
    List<Field<Letter>> fields(Letter letter) {
        return LetterFields.of(letter, clock.getZone());
    }

    @Override
    void announce(UUID id) {
        announcements.publishLetter(id);
    }

    @Override
    Show page(Letter letter, Edits.Sheet sheet, ActForm act, Errors refused) {
        List<Link> struck = Stream.concat(ReportedCount.struckOf(letter).stream(), Statement.struckOf(letter).stream())
                .map(parts::link)
                .toList();
        List<ReportedCount> counts = ReportedCount.of(letter);
        return new Show(
                letter, counts, Statement.of(letter), Missing.under(letter, counts), struck, sheet, act, refused);
    }

    private Campaign campaign(UriInfo asked) {
        return parts.whole(Campaign.class, asked.getQueryParameters());
    }
}
