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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
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

    private static final int SHOWN = 20;
    private static final int LONGEST_NAME = 200;

    record Bring(RosterForm form, List<RosterImport> brought, Errors errors) implements TemplateInstance {}

    record Show(RosterImport brought, Outcome outcome, Errors errors) implements TemplateInstance {}

    private final RosterService rosters;
    private final Access access;
    private final Me me;
    private final Validator validator;

    RosterDesk(RosterService rosters, Access access, Me me, Validator validator) {
        this.rosters = rosters;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    @GET
    public Bring all() {
        access.require(Permission.RECORD, null);
        return page(RosterForm.BLANK, Errors.NONE);
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
    public Show show(UUID id) {
        access.require(Permission.RECORD, null);
        return page(id, Errors.NONE);
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
                        errors -> page(id, errors));
    }

    private static String address(UUID id) {
        return "/desk/members/imports/" + id;
    }

    private Bring page(RosterForm form, Errors errors) {
        return new Bring(form, RosterImport.newest(SHOWN), errors);
    }

    private Show page(UUID id, Errors errors) {
        RosterImport brought = RosterImport.withId(id);
        return new Show(brought, rosters.outcome(brought), errors);
    }
}
