package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Revision;
import org.undersigned.intake.sheet.SheetFile;
import org.undersigned.intake.sheet.Spoiled;
import org.undersigned.ledger.Ledger;

/** Takes in a table of sign-ons, step by step: brought, its columns named, its rows decided upon. */
@ApplicationScoped
public class ImportService {

    private static final int AT_ONCE = 500;

    /** That there is something on which the program has to go on by itself. */
    record ToDo() {}

    private final Ledger ledger;
    private final Event<ToDo> toDo;
    private final Clock clock;

    ImportService(Ledger ledger, Event<ToDo> toDo, Clock clock) {
        this.ledger = ledger;
        this.toDo = toDo;
        this.clock = clock;
    }

    /**
     * @param file as it was brought; it is read from end to end first
     * @throws Spoiled where it is no table that can be read
     */
    public UUID bring(Path file, String name, UUID revision, String by) {
        SheetImport brought = new SheetImport();
        brought.fileName = name;
        brought.digest = KeptPart.digest(file);
        brought.broughtBy = by;
        try (SheetFile table = SheetFile.open(file)) {
            List<String> sheets = table.sheets();
            brought.nameSheets(sheets);
            if (sheets.size() == 1) {
                brought.look(sheets.get(0), Look.at(table, sheets.get(0)));
            }
        }
        keep(brought, revision, file);
        toDo.fire(new ToDo());
        return brought.id;
    }

    @Writes
    void keep(SheetImport brought, UUID revision, Path file) {
        brought.revision = Revision.findById(revision);
        brought.broughtAt = clock.instant();
        brought.persist();
        Panache.getEntityManager().flush();
        KeptPart.keep(brought.id, file);
    }

    /**
     * Throws away a table that nothing was recorded from.
     *
     * @param reason may be null
     * @throws Refusal {@code import_applied}, or {@code import_recording}
     */
    @Writes
    public void discard(UUID id, String reason) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfRecorded();
        ledger.discarded("import.discarded", brought, reason);
        brought.throwAway();
    }

    /** @throws Spoiled where there is nothing in that sheet */
    public void choose(UUID id, String sheet) {
        Look look = KeptPart.withFile(id, file -> {
            try (SheetFile table = SheetFile.open(file)) {
                return Look.at(table, sheet);
            }
        });
        take(id, sheet, look);
        toDo.fire(new ToDo());
    }

    @Writes
    void take(UUID id, String sheet, Look look) {
        SheetImport brought = SheetImport.held(id);
        if (brought.sheet == null) {
            brought.look(sheet, look);
        }
    }

    /**
     * Says what the columns are and what holds for all rows; what a person decided before is tried again once its row is judged.
     *
     * @param heading the number of the row with the headings, or 0
     * @throws Refusal {@code import_applied}, {@code import_recording}, {@code import_not_staged}, or {@code date_ahead}
     */
    public void map(UUID id, int heading, Map<Integer, Column> columns, Terms terms) {
        terms.refuseAhead(LocalDate.now(clock));
        keepMapping(id, heading, columns, terms);
        toDo.fire(new ToDo());
    }

    @Writes
    void keepMapping(UUID id, int heading, Map<Integer, Column> columns, Terms terms) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfRecorded();
        SheetImport.refuseIf(brought.stagedAt == null, "import_not_staged");
        brought.map(heading, columns, terms, clock.instant());
        ImportRow headings = heading == 0 ? null : ImportRow.atLine(id, heading);
        if (headings != null) {
            RememberedMapping.remember(headings.texts(), columns, clock.instant());
        }
        EarlierDecision.keep(id, heading);
    }

    /** @param decided what becomes of each row, by its ordinal: a code of a decision, or the id of the one that is meant */
    @Writes
    public void decide(UUID id, Map<Integer, String> decided) {
        if (decided.isEmpty()) {
            return;
        }
        open(id);
        List<ImportRow> rows = ImportRow.list("importId = ?1 and ordinal in ?2", id, decided.keySet());
        rows.forEach(row -> Choice.parse(decided.get(row.ordinal)).ifPresent(one -> row.decide(one.as(), one.who())));
    }

    /** Decides alike about all rows of a verdict that are not decided yet, or about all that are new. */
    @Writes
    public void decideAll(UUID id, Verdict verdict, Decision as) {
        int rows = open(id).staged;
        EntityManager session = Panache.getEntityManager();
        for (int after = 0; after < rows; after += AT_ONCE) {
            ImportRow.window(id, after, AT_ONCE).stream()
                    .filter(row -> row.verdict == verdict && (verdict == Verdict.NEW || row.isUndecided()))
                    .forEach(row -> row.decide(alike(row, as), null));
            session.flush();
            session.clear();
        }
    }

    // Who is likeliest to be one further up is left out for it.
    private static Decision alike(ImportRow row, Decision as) {
        if (as == Decision.KNOWN && row.isLikeOneAbove()) {
            return Decision.SKIP;
        }
        return row.verdict == Verdict.NEW && as != Decision.SKIP ? row.firstDecision() : as;
    }

    private static SheetImport open(UUID id) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfRecorded();
        SheetImport.refuseIf(Objects.isNull(brought.matchedAt), "import_not_matched");
        brought.refused = null;
        return brought;
    }
}
