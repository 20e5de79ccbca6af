package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.Codes;
import org.undersigned.base.Errors;
import org.undersigned.intake.imports.Column;
import org.undersigned.intake.imports.ImportRow;
import org.undersigned.intake.imports.RowCounts;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.Terms;
import org.undersigned.intake.imports.Verdict;

/** The page of an import, as it is at the stage that it has come to. */
@ApplicationScoped
class ImportSheets {

    private static final int SHOWN = 100;
    private static final int SAMPLES = 40;
    private static final int MOST_CHANGED = 1_000;

    record Choose(SheetImport brought, Errors errors) implements TemplateInstance {}

    record Discard(SheetImport brought, String reason, Errors errors) implements TemplateInstance {}

    /** @param done how many rows of all were staged or judged */
    record Wait(SheetImport brought, int done) implements TemplateInstance {}

    record Name(SheetImport brought, MappingForm form, List<ColumnShown> columns, Choices choices, Errors errors)
            implements TemplateInstance {}

    record Show(
            SheetImport brought,
            SheetImport twin,
            RowCounts counts,
            RowFilter filter,
            Verdict[] verdicts,
            List<RowShown> rows,
            Pages pages,
            List<ImportRow> leftOut,
            List<ImportRow> changed,
            ActForm form,
            Errors errors)
            implements TemplateInstance {}

    TemplateInstance of(SheetImport brought, RowFilter filter, Errors errors) {
        return switch (brought.stage()) {
            case "sheet" -> ask(brought, errors);
            case "staging" -> new Wait(brought, brought.staged);
            case "matching" -> new Wait(brought, brought.matched);
            case "mapping" -> mapping(brought, guess(brought, null), errors);
            default -> rows(brought, filter, ActForm.EMPTY, errors);
        };
    }

    TemplateInstance ask(SheetImport brought, Errors errors) {
        return new Choose(brought, errors);
    }

    TemplateInstance discard(SheetImport brought, String reason, Errors errors) {
        return new Discard(brought, reason, errors);
    }

    TemplateInstance again(SheetImport brought, ActForm form, Errors errors) {
        return rows(brought, RowFilter.NONE, form, errors);
    }

    TemplateInstance mapping(SheetImport brought, MappingForm form, Errors errors) {
        return new Name(
                brought, form, ColumnShown.of(form, ImportRow.first(brought.id, SAMPLES)), new Choices(), errors);
    }

    /** @param heading another row for the headings than was taken for them, or null */
    MappingForm guess(SheetImport brought, String heading) {
        boolean another = heading != null && heading.matches("\\d{1,6}");
        int row = another ? Integer.parseInt(heading) : brought.heading;
        Map<Integer, Column> meant = another ? brought.guessAt(row) : brought.columns();
        Map<Integer, String> columns = new HashMap<>();
        meant.forEach((at, column) -> columns.put(at, Codes.of(column)));
        Terms terms = brought.said() == null ? blank(brought, meant) : brought.said();
        return new MappingForm(String.valueOf(row), columns, terms);
    }

    private static Terms blank(SheetImport brought, Map<Integer, Column> meant) {
        return new Terms(
                Codes.of(brought.likelyKind(meant)),
                "",
                "signed",
                brought.dayFirst ? "day" : "month",
                "attested",
                "email",
                "",
                "on",
                "",
                "",
                "",
                "",
                "",
                "on");
    }

    private static Show rows(SheetImport brought, RowFilter asked, ActForm form, Errors errors) {
        RowCounts counts = RowCounts.of(brought.id);
        RowFilter filter = asked.orElse(counts.undecided() > 0 ? Verdict.POSSIBLE : Verdict.NEW);
        Pages pages = Pages.of(String.valueOf(filter.page()), SHOWN, counts.of(filter.verdict()));
        List<ImportRow> rows = ImportRow.page(brought.id, filter.wanted(), pages.page() - 1, SHOWN);
        return new Show(
                brought,
                brought.appliedAt == null ? brought.twin().orElse(null) : null,
                counts,
                filter,
                Verdict.values(),
                RowShown.of(rows, brought),
                pages,
                ImportRow.withOutcome(brought.id, "left_out", MOST_CHANGED),
                ImportRow.withOutcome(brought.id, "changed", MOST_CHANGED),
                form,
                errors);
    }
}
