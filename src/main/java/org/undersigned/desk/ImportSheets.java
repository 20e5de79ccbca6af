package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.base.Language;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.desk.lists.ListView;
import org.undersigned.desk.lists.Lists;
import org.undersigned.intake.imports.ImportRow;
import org.undersigned.intake.imports.Progress;
import org.undersigned.intake.imports.RowCounts;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.Verdict;

/** The page of an import, as it is at the stage that it has come to. */
@ApplicationScoped
class ImportSheets {

    private static final int SAMPLES = 40;
    private static final int MOST_CHANGED = 1_000;

    record Choose(SheetImport brought, Errors errors) implements TemplateInstance {}

    record Discard(SheetImport brought, String reason, Errors errors) implements TemplateInstance {}

    /** @param done how many of all were staged, judged, recorded or taken back */
    record Wait(SheetImport brought, long done, long all) implements TemplateInstance {}

    /** @param unsent whether it holds what was typed and is not saved */
    record Name(
            SheetImport brought,
            MappingForm form,
            List<ColumnShown> columns,
            Choices choices,
            boolean unsent,
            Errors errors)
            implements TemplateInstance {}

    /** @param verdict of the rows that are shown, or {@code all} */
    record Show(
            SheetImport brought,
            SheetImport twin,
            RowCounts counts,
            String verdict,
            Verdict[] verdicts,
            ListView list,
            List<RowShown> rows,
            List<ImportRow> lost,
            List<ImportRow> leftOut,
            List<ImportRow> changed,
            ActForm form,
            Errors errors)
            implements TemplateInstance {}

    private final Lists lists;
    private final Language language;

    ImportSheets(Lists lists, Language language) {
        this.lists = lists;
        this.language = language;
    }

    /** Answers with its page; {@code 422} where the address asks for rows by what means nothing. */
    Response answer(SheetImport brought, MultivaluedMap<String, String> asked) {
        TemplateInstance page = of(brought, asked, Errors.NONE);
        return page instanceof Show show ? Lists.answer(show.list, show) : Submission.show(200, page);
    }

    /** @param asked which of its rows are asked for, as lists are */
    TemplateInstance of(SheetImport brought, MultivaluedMap<String, String> asked, Errors errors) {
        return switch (brought.progress()) {
            case SHEET -> ask(brought, errors);
            case STAGING -> new Wait(brought, brought.below(brought.staged), brought.rowsBelow());
            case MATCHING -> new Wait(brought, brought.below(brought.matched), brought.rowsBelow());
            case RECORDING -> new Wait(brought, brought.prepared, brought.toRecord);
            case TAKING_BACK -> new Wait(brought, brought.below(brought.takenBackTo), brought.rowsBelow());
            case MAPPING -> mapping(brought, errors);
            case DECISIONS, APPLIED, TAKEN_BACK -> rows(brought, asked, ActForm.EMPTY, errors);
        };
    }

    TemplateInstance ask(SheetImport brought, Errors errors) {
        return new Choose(brought, errors);
    }

    TemplateInstance discard(SheetImport brought, String reason, Errors errors) {
        return new Discard(brought, reason, errors);
    }

    /** The form to take it back once more, where it still can be. */
    TemplateInstance again(SheetImport brought, ActForm form, Errors errors) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        return brought.progress() == Progress.APPLIED ? rows(brought, asked, form, errors) : of(brought, asked, errors);
    }

    TemplateInstance mapping(SheetImport brought, Errors errors) {
        return mapping(brought, MappingGuess.of(brought), false, errors);
    }

    /** The same once more, with what was typed. */
    TemplateInstance mapping(SheetImport brought, MappingForm typed, Errors errors) {
        return mapping(brought, typed, true, errors);
    }

    private static Name mapping(SheetImport brought, MappingForm form, boolean unsent, Errors errors) {
        List<ColumnShown> columns = ColumnShown.of(form, ImportRow.first(brought.id, SAMPLES));
        return new Name(brought, form, columns, new Choices(), unsent, errors);
    }

    private Show rows(SheetImport brought, MultivaluedMap<String, String> asked, ActForm form, Errors errors) {
        RowCounts counts = RowCounts.of(brought);
        MultivaluedMap<String, String> known = asked(asked, counts);
        Lists.Shown<RowShown> shown = lists.show(list(brought), known);
        return new Show(
                brought,
                brought.appliedAt == null ? brought.twin().orElse(null) : null,
                counts,
                known.getFirst(ImportRows.VERDICT),
                Verdict.values(),
                shown.view(),
                shown.rows(),
                ImportRow.lost(brought.id, MOST_CHANGED),
                ImportRow.withOutcome(brought.id, ImportRow.LEFT_OUT, MOST_CHANGED),
                ImportRow.withOutcome(brought.id, ImportRow.CHANGED, MOST_CHANGED),
                form,
                errors.any() ? errors : errors.withIf(brought.refused != null, "", brought.refused));
    }

    ImportRows list(SheetImport brought) {
        return new ImportRows(brought, language.words(ImportWords.class));
    }

    // What asks for somebody comes first, then what there is.
    private static Verdict firstShown(RowCounts counts) {
        return counts.undecided() > 0
                ? Verdict.POSSIBLE
                : Stream.of(Verdict.NEW, Verdict.POSSIBLE, Verdict.WRONG, Verdict.KNOWN)
                        .filter(one -> counts.of().get(one) > 0)
                        .findFirst()
                        .orElse(Verdict.NEW);
    }

    private static MultivaluedMap<String, String> asked(MultivaluedMap<String, String> asked, RowCounts counts) {
        MultivaluedMap<String, String> known = new MultivaluedHashMap<>();
        known.putAll(asked);
        if (Typed.text(asked.getFirst(ImportRows.VERDICT)).isEmpty()) {
            known.putSingle(ImportRows.VERDICT, Codes.of(firstShown(counts)));
        }
        return known;
    }
}
