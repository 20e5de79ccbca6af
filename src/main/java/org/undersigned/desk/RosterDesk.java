package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Language;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.Exports;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.desk.lists.RostersList;
import org.undersigned.publishing.roster.Outcome;
import org.undersigned.publishing.roster.RosterFile;
import org.undersigned.publishing.roster.RosterImport;
import org.undersigned.publishing.roster.RosterService;
import org.undersigned.publishing.roster.Unreadable;

/** Lists of members are brought here, looked at, and read into the directory. */
@Path("/desk/members/imports")
@Produces(TEXT_HTML)
@Authenticated
public class RosterDesk {

    private static final int LONGEST_NAME = 200;

    record Bring(RosterForm form, ListView list, Errors errors) implements TemplateInstance {}

    /** @param change of the rows that are shown, or {@code ""} for all */
    record Show(
            RosterImport brought,
            Outcome outcome,
            String change,
            Outcome.Change[] changes,
            ListView list,
            List<Outcome.Row> rows,
            Errors errors)
            implements TemplateInstance {}

    private static final MultivaluedMap<String, String> AT_FIRST = new MultivaluedHashMap<>();

    private final RosterService rosters;
    private final RostersList brought;
    private final Lists lists;
    private final Exports exports;
    private final Language language;
    private final Access access;
    private final Me me;
    private final Validator validator;

    RosterDesk(
            RosterService rosters,
            RostersList brought,
            Lists lists,
            Exports exports,
            Language language,
            Access access,
            Me me,
            Validator validator) {
        this.rosters = rosters;
        this.brought = brought;
        this.lists = lists;
        this.exports = exports;
        this.language = language;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    @GET
    public Response all(@Context UriInfo asked) {
        return lists.answer(brought, asked, list -> new Bring(RosterForm.BLANK, list, Errors.NONE));
    }

    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload file, RosterForm form) {
        access.require(Permission.RECORD, null);
        // Browsers send a file without a name where none was chosen.
        boolean none = file == null || file.fileName().isEmpty();
        Errors errors = form.check(validator).withIf(none, "file", "needed");
        return new Submission(errors.any() ? errors : readable(file, form))
                .then(() -> address(kept(file, form)), wrong -> page(form, wrong));
    }

    private static Errors readable(FileUpload upload, RosterForm form) {
        try {
            try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
                RosterFile.refuseUnlessText(bytes);
            }
            try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
                String doubled = RosterFile.read(bytes).doubledSeat();
                return Errors.NONE.withIf(
                        !doubled.isEmpty() && !form.isOfFormer(), "lists", "seat_held_twice " + doubled);
            }
        } catch (Unreadable unreadable) {
            return Errors.NONE.with("file", unreadable.code + " " + unreadable.detail);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UUID kept(FileUpload upload, RosterForm form) {
        String name = upload.fileName().replaceAll("[^\\p{L}\\p{N}._ ()-]", "_");
        RosterImport brought = form.brought(name.substring(0, Math.min(LONGEST_NAME, name.length())), me.name());
        brought.keep(upload.uploadedFile());
        return rosters.bring(brought);
    }

    @GET
    @Path("{id}")
    public Response show(UUID id, @Context UriInfo asked) {
        access.require(Permission.RECORD, null);
        Show page = page(id, asked.getQueryParameters(), Errors.NONE);
        return Lists.answer(page.list, page);
    }

    /** What it changes, as a file. */
    @GET
    @Path("{id}/rows.{format:csv|xlsx}")
    public Response rows(UUID id, @RestPath String format, @Context UriInfo asked) {
        access.require(Permission.RECORD, null);
        RosterImport one = RosterImport.withId(id);
        return exports.answer(rows(one, rosters.outcome(one)), format, asked.getQueryParameters());
    }

    @POST
    @Path("{id}/application")
    public Response apply(UUID id) {
        access.require(Permission.RECORD, null);
        return new Submission(Errors.NONE)
                .then(
                        () -> {
                            rosters.apply(id);
                            return address(id);
                        },
                        errors -> page(id, AT_FIRST, errors));
    }

    private static String address(UUID id) {
        return RosterRows.address(id);
    }

    private Bring page(RosterForm form, Errors errors) {
        return new Bring(form, lists.all(brought), errors);
    }

    private Show page(UUID id, MultivaluedMap<String, String> asked, Errors errors) {
        RosterImport one = RosterImport.withId(id);
        Outcome outcome = rosters.outcome(one);
        Lists.Shown<Outcome.Row> shown = lists.show(rows(one, outcome), asked);
        return new Show(
                one,
                outcome,
                Typed.text(asked.getFirst(RosterRows.CHANGE)),
                Outcome.Change.values(),
                shown.view(),
                shown.rows(),
                errors);
    }

    private RosterRows rows(RosterImport one, Outcome outcome) {
        return new RosterRows(one.id, outcome, language);
    }
}
