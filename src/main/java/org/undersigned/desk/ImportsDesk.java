package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.access.Permission;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.desk.lists.ImportsList;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.intake.imports.ImportService;
import org.undersigned.intake.sheet.Spoiled;

/** Tables of sign-ons are brought here. */
@Path("/desk/imports")
@Produces(TEXT_HTML)
@Authenticated
public class ImportsDesk {

    private static final int LONGEST_NAME = 200;

    record Bring(String revision, List<Letter> letters, ListView list, Errors errors) implements TemplateInstance {}

    private final ImportService imports;
    private final ImportsList brought;
    private final Lists lists;
    private final Access access;
    private final Me me;

    ImportsDesk(ImportService imports, ImportsList brought, Lists lists, Access access, Me me) {
        this.imports = imports;
        this.brought = brought;
        this.lists = lists;
        this.access = access;
        this.me = me;
    }

    @GET
    public Response all(@RestQuery String revision, @Context UriInfo asked) {
        return lists.answer(brought, asked, list -> page(Typed.text(revision), list, Errors.NONE));
    }

    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response bring(@RestForm FileUpload file, @RestForm String revision) {
        Revision under = Typed.id(Typed.text(revision))
                .map(id -> Revision.<Revision>findById(id))
                .orElse(null);
        if (under != null) {
            access.require(Permission.RECORD, under.campaignId());
        }
        // Browsers send a file without a name where none was chosen.
        Errors errors = Errors.NONE
                .withIf(under == null, "revision", "unknown_choice")
                .withIf(file == null || file.fileName().isEmpty(), "file", "needed");
        try {
            return new Submission(errors)
                    .then(
                            () -> ImportDesk.address(
                                    imports.bring(file.uploadedFile(), name(file), under.id, me.name())),
                            wrong -> page(Typed.text(revision), lists.all(brought), wrong));
        } catch (Spoiled spoiled) {
            return Submission.show(
                    422,
                    page(
                            Typed.text(revision),
                            lists.all(brought),
                            errors.with("file", spoiled.code + " " + spoiled.detail)));
        }
    }

    private static String name(FileUpload file) {
        String name = file.fileName().replaceAll("[^\\p{L}\\p{N}._ ()-]", "_");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private Bring page(String revision, ListView list, Errors errors) {
        return new Bring(
                revision,
                Letter.newestFirst().stream()
                        .filter(letter ->
                                !letter.revisions.isEmpty() && access.may(Permission.RECORD, letter.campaignId()))
                        .toList(),
                list,
                errors);
    }
}
