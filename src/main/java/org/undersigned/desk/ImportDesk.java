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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.access.Access;
import org.undersigned.access.Me;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Shape;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.Exports;
import org.undersigned.intake.imports.Decision;
import org.undersigned.intake.imports.ImportService;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.SheetRecordingService;
import org.undersigned.intake.imports.TakeBackService;
import org.undersigned.intake.imports.Verdict;
import org.undersigned.intake.sheet.Spoiled;

/** One table of sign-ons: what its columns are, what each row is, what is decided about it, and what became of it. */
@Path("/desk/imports/{id}")
@Produces(TEXT_HTML)
@Authenticated
public class ImportDesk {

    private static final String ALL = "/desk/imports";
    private static final String ROW = "row-";
    private static final String WAS = "was-";
    private static final MultivaluedMap<String, String> AT_FIRST = new MultivaluedHashMap<>();

    private final ImportService imports;
    private final SheetRecordingService recordings;
    private final TakeBackService takingBack;
    private final ImportSheets sheets;
    private final Exports exports;
    private final Access access;
    private final Me me;
    private final Validator validator;

    ImportDesk(
            ImportService imports,
            SheetRecordingService recordings,
            TakeBackService takingBack,
            ImportSheets sheets,
            Exports exports,
            Access access,
            Me me,
            Validator validator) {
        this.imports = imports;
        this.recordings = recordings;
        this.takingBack = takingBack;
        this.sheets = sheets;
        this.exports = exports;
        this.access = access;
        this.me = me;
        this.validator = validator;
    }

    static String address(UUID id) {
        return ALL + "/" + id;
    }

    @GET
    public Response show(UUID id, @Context UriInfo asked) {
        return sheets.answer(mine(id), asked.getQueryParameters());
    }

    /** Its rows as a file. */
    @GET
    @Path("rows.{format:csv|xlsx}")
    public Response rows(UUID id, @RestPath String format, @Context UriInfo asked) {
        return exports.answer(sheets.list(mine(id)), format, asked.getQueryParameters());
    }

    /** Chooses which sheet of several is read. */
    @POST
    @Path("sheet")
    public Response choose(UUID id, @RestForm String sheet) {
        SheetImport brought = mine(id);
        boolean unknown = !brought.sheetNames().contains(String.valueOf(sheet));
        try {
            return new Submission(Errors.NONE.withIf(unknown, "sheet", "unknown_choice"))
                    .then(() -> done(id, () -> imports.choose(id, sheet)), wrong -> sheets.ask(mine(id), wrong));
        } catch (Spoiled spoiled) {
            return Submission.show(
                    422, sheets.ask(mine(id), Errors.NONE.with("sheet", spoiled.code + " " + spoiled.detail)));
        }
    }

    @GET
    @Path("mapping")
    public TemplateInstance mapping(UUID id) {
        SheetImport brought = mine(id);
        return isMappable(brought) ? sheets.mapping(brought, Errors.NONE) : sheets.of(brought, AT_FIRST, Errors.NONE);
    }

    /** Says what its columns are; where other headings are wanted, the columns are first shown again by these. */
    @POST
    @Path("mapping")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response map(UUID id, MultivaluedMap<String, String> typed) {
        SheetImport brought = mine(id);
        MappingForm form = MappingForm.of(typed);
        if (isMappable(brought) && (typed.containsKey("again") || form.hasOtherHeadings())) {
            return byHeadings(brought, form);
        }
        return new Submission(form.check(brought))
                .then(
                        () -> done(id, () -> imports.map(id, form.headingRow(), form.meanings(), form.terms())),
                        wrong -> sheets.mapping(mine(id), form, wrong));
    }

    private Response byHeadings(SheetImport brought, MappingForm form) {
        Errors wrong = form.checkHeading(brought);
        if (wrong.any()) {
            return Submission.show(422, sheets.mapping(brought, form, wrong));
        }
        MappingForm shown = form.hasOtherHeadings() ? MappingGuess.anew(brought, form) : form;
        return Submission.show(200, sheets.mapping(brought, shown, Errors.NONE));
    }

    private static boolean isMappable(SheetImport brought) {
        return switch (brought.progress()) {
            case MAPPING, MATCHING, DECISIONS -> true;
            case SHEET, STAGING, RECORDING, APPLIED, TAKING_BACK, TAKEN_BACK -> false;
        };
    }

    @POST
    @Path("decisions")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response decide(UUID id, MultivaluedMap<String, String> typed, @Context UriInfo asked) {
        String query = asked.getRequestUri().getRawQuery();
        return answered(id, asked.getQueryParameters(), () -> {
            imports.decide(id, decided(typed));
            return address(id) + (query == null ? "" : "?" + query);
        });
    }

    /** Decides alike about all rows of a verdict; what was chosen for single ones holds before. */
    @POST
    @Path("decisions/all")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response decideAll(UUID id, MultivaluedMap<String, String> typed) {
        Verdict which = Codes.find(Verdict.class, Typed.text(typed.getFirst(ImportRows.VERDICT)))
                .orElse(Verdict.POSSIBLE);
        Decision as = Codes.find(Decision.class, Typed.text(typed.getFirst("decision")))
                .orElse(Decision.SKIP);
        MultivaluedMap<String, String> those = new MultivaluedHashMap<>(Map.of(ImportRows.VERDICT, Codes.of(which)));
        return answered(id, those, () -> {
            imports.decide(id, decided(typed));
            imports.decideAll(id, which, as);
            return address(id) + "?" + ImportRows.VERDICT + "=" + Codes.of(which);
        });
    }

    /** Imports it by what is chosen on the page besides; that is kept, also where the import is refused. */
    @POST
    @Path("application")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response apply(UUID id, MultivaluedMap<String, String> typed, @Context UriInfo asked) {
        return answered(id, asked.getQueryParameters(), () -> {
            imports.decide(id, decided(typed));
            recordings.apply(id, me.name());
            return address(id);
        });
    }

    /** Breaks off its recording. */
    @POST
    @Path("stop")
    public Response stop(UUID id) {
        return answered(id, AT_FIRST, () -> done(id, () -> recordings.stop(id)));
    }

    // A page sends all its choices. Where nobody chose otherwise on it, what a colleague decided since stands.
    private static Map<Integer, String> decided(MultivaluedMap<String, String> typed) {
        return typed.keySet().stream()
                .filter(key -> key.matches(ROW + "\\d{1,6}"))
                .map(key -> key.substring(ROW.length()))
                .filter(row -> !Objects.equals(typed.getFirst(ROW + row), typed.getFirst(WAS + row)))
                .collect(Collectors.toMap(Integer::valueOf, row -> Typed.text(typed.getFirst(ROW + row))));
    }

    @POST
    @Path("reversal")
    public Response takeBack(UUID id, ActForm form) {
        mine(id);
        return new Submission(form.check(validator))
                .then(
                        () -> done(id, () -> takingBack.takeBack(id, form.reason(), me.name())),
                        wrong -> sheets.again(mine(id), form, wrong));
    }

    /** Asks before a table is discarded. */
    @GET
    @Path("discarding")
    public TemplateInstance askToDiscard(UUID id) {
        SheetImport brought = mine(id);
        return brought.isDiscardable()
                ? sheets.discard(brought, "", Errors.NONE)
                : sheets.of(brought, AT_FIRST, Errors.NONE);
    }

    @POST
    @Path("discarding")
    public Response discard(UUID id, @RestForm("reason") String given) {
        mine(id);
        String reason = Typed.text(given);
        String problem = Shape.line(1_000).problem(reason);
        return new Submission(Errors.NONE.withIf(problem != null, "reason", String.valueOf(problem)))
                .then(
                        () -> {
                            imports.discard(id, Typed.orNull(reason));
                            return ALL;
                        },
                        wrong -> sheets.discard(mine(id), reason, wrong));
    }

    private Response answered(UUID id, MultivaluedMap<String, String> asked, Supplier<String> useCase) {
        mine(id);
        return new Submission(Errors.NONE).then(useCase, wrong -> sheets.of(mine(id), asked, wrong));
    }

    private static String done(UUID id, Runnable useCase) {
        useCase.run();
        return address(id);
    }

    private SheetImport mine(UUID id) {
        return access.mine(SheetImport.class, id);
    }
}
