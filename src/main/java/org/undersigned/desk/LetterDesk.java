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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.LetterFields;
import org.undersigned.campaign.LetterService;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.LettersList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.ledger.Field;
import org.undersigned.signon.AnnouncementService;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.Statement;

/** Letters at the desk: begun as drafts, edited, made public. */
@Path("/desk/letters")
@Produces(TEXT_HTML)
@Authenticated
public class LetterDesk {

    record All(ListView list) implements TemplateInstance {}

    record Begin(Campaign campaign, EditForm form, Errors errors) implements TemplateInstance {}

    /** @param refused what stood in the way of making it public */
    record Show(
            Letter letter,
            List<ReportedCount> counts,
            List<Statement> statements,
            List<Link> struck,
            Edits.Sheet sheet,
            Errors refused)
            implements TemplateInstance {}

    private final LetterService letters;
    private final AnnouncementService announcements;
    private final Edits edits;
    private final LettersList all;
    private final Lists lists;
    private final Access access;
    private final Links links;
    private final Clock clock;

    LetterDesk(
            LetterService letters,
            AnnouncementService announcements,
            Edits edits,
            LettersList all,
            Lists lists,
            Access access,
            Links links,
            Clock clock) {
        this.letters = letters;
        this.announcements = announcements;
        this.edits = edits;
        this.all = all;
        this.lists = lists;
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    static String address(UUID letter) {
        return "/desk/letters/" + letter;
    }

    @GET
    public Response all(@Context UriInfo asked) {
        ListView list = lists.view(all, asked.getQueryParameters());
        return Lists.answer(list, new All(list));
    }

    @GET
    @Path("new")
    public Begin begin(@RestQuery UUID campaign) {
        Campaign its = campaign(campaign);
        MultivaluedMap<String, String> likely = new MultivaluedHashMap<>(Map.of("original_language", its.language));
        return new Begin(its, EditForm.blank(LetterFields.ofNew(its), likely), Errors.NONE);
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response begin(@RestQuery UUID campaign, MultivaluedMap<String, String> typed) {
        Campaign its = campaign(campaign);
        return edits.make(
                typed,
                LetterFields.ofNew(its),
                (form, texts) -> letters.begin(form, campaign, texts),
                LetterDesk::address,
                (form, errors) -> new Begin(its, form, errors));
    }

    @GET
    @Path("{id}")
    public Show show(UUID id) {
        return page(mine(id), Errors.NONE);
    }

    @POST
    @Path("{id}/correction")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> typed) {
        Letter letter = mine(id);
        return edits.edit(
                Letter.class, letter, fields(letter), typed, address(id), sheet -> page(mine(id), sheet, Errors.NONE));
    }

    @POST
    @Path("{id}/publication")
    public Response publish(UUID id) {
        mine(id);
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            announcements.publishLetter(id);
                            return address(id);
                        },
                        refused -> page(mine(id), refused));
    }

    private Show page(Letter letter, Errors refused) {
        return page(letter, edits.sheet(letter, fields(letter)), refused);
    }

    private Show page(Letter letter, Edits.Sheet sheet, Errors refused) {
        List<Link> struck = Stream.concat(ReportedCount.struckOf(letter).stream(), Statement.struckOf(letter).stream())
                .map(links::to)
                .toList();
        return new Show(letter, ReportedCount.of(letter), Statement.of(letter), struck, sheet, refused);
    }

    private List<Field<Letter>> fields(Letter letter) {
        return LetterFields.of(letter, clock.getZone());
    }

    private Campaign campaign(UUID id) {
        access.require(Permission.RECORD, id);
        return Optional.ofNullable(id)
                .flatMap(known -> Campaign.<Campaign>findByIdOptional(known))
                .orElseThrow(NoResultException::new);
    }

    private Letter mine(UUID id) {
        Letter letter = Letter.<Letter>findByIdOptional(id).orElseThrow(NoResultException::new);
        access.require(Permission.RECORD, letter.campaignId());
        return letter;
    }
}
