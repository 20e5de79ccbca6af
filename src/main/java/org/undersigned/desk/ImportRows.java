package org.undersigned.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Finder;
import org.undersigned.desk.lists.Asked;
import org.undersigned.desk.lists.Column;
import org.undersigned.desk.lists.Filter;
import org.undersigned.desk.lists.Filter.Choice;
import org.undersigned.desk.lists.TableListing;
import org.undersigned.intake.imports.Decision;
import org.undersigned.intake.imports.ImportRow;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.intake.imports.Verdict;

/** The rows of one import, as they stand in the file; whoever asks for them must have looked whether they may. */
final class ImportRows implements TableListing<RowShown> {

    static final String VERDICT = "verdict";
    /** Asks for rows of whatever verdict. */
    static final String ALL = "all";

    private static final String UNDECIDED = "undecided";
    private static final List<String> OUTCOMES =
            List.of(ImportRow.LEFT_OUT, ImportRow.STRUCK, ImportRow.DECLINED, ImportRow.CHANGED, ImportRow.LOST);

    private final SheetImport brought;
    private final ImportWords words;

    ImportRows(SheetImport brought, ImportWords words) {
        this.brought = brought;
        this.words = words;
    }

    @Override
    public String code() {
        return "import-rows";
    }

    @Override
    public String address() {
        return ImportDesk.address(brought.id);
    }

    @Override
    public String files() {
        return address() + "/rows";
    }

    @Override
    public Optional<UUID> campaign(Asked asked) {
        return Optional.of(brought.campaignId());
    }

    @Override
    public Finder<RowShown> finder(Asked asked) {
        return Finder.of(ImportRow.class, "")
                .and("it.importId = ? and it.verdict is not null", brought.id)
                .told(rows -> RowShown.of(rows, brought));
    }

    @Override
    public List<Column<RowShown>> columns() {
        return List.of(
                Column.ofTheDesk("signer", RowShown::name),
                Column.<RowShown>ofTheDesk("row", one -> one.row().line).sortedBy("it.ordinal"),
                Column.ofTheDesk("rest", RowShown::rest),
                Column.ofTheDesk(VERDICT, one -> one.row().verdict),
                Column.<RowShown>ofTheDesk("why", one -> words.reason(one.row().reason, one.row().detail))
                        .sortedBy("it.reason"),
                Column.ofTheDesk("decision", RowShown::decided),
                Column.ofTheDesk("outcome", one -> one.row().outcome),
                Column.ofTheDesk("sign_on", RowShown::signOn));
    }

    @Override
    public boolean isCountedWhole() {
        return true;
    }

    @Override
    public String sorted() {
        return "row";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice(VERDICT, ImportRows::verdicts, ImportRows::judged).chosenElsewhere(),
                Filter.part("it.cells"),
                Filter.choice("decision", ImportRows::decisions, ImportRows::decided),
                Filter.choice("outcome", ImportRows::outcomes, (finder, one) -> finder.and("it.outcome = ?", one))
                        .keptApart());
    }

    private static List<Choice> verdicts() {
        return codes(Verdict.values(), ALL);
    }

    private static void judged(Finder<?> finder, String verdict) {
        Codes.find(Verdict.class, verdict).ifPresent(one -> finder.and("it.verdict = ?", one));
    }

    private static List<Choice> decisions() {
        return codes(Decision.values(), UNDECIDED);
    }

    private static List<Choice> outcomes() {
        return OUTCOMES.stream().map(code -> new Choice(code, null)).toList();
    }

    private static void decided(Finder<?> finder, String decision) {
        Codes.find(Decision.class, decision)
                .ifPresentOrElse(
                        (Decision one) -> finder.and("it.decision = ?", one), () -> finder.and("it.decision is null"));
    }

    private static List<Choice> codes(Enum<?>[] constants, String more) {
        return Stream.concat(Arrays.stream(constants).map(Codes::of), Stream.of(more))
                .map(code -> new Choice(code, null))
                .toList();
    }
}
