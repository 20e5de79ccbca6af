package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Member;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.Recording;
import org.undersigned.signon.RecordingService;
import org.undersigned.signon.Recordings;
import org.undersigned.signon.Signer;

/** Records what an import came to, in one transaction: all of it, or nothing. */
@ApplicationScoped
public class SheetRecordingService {

    private final RecordingService recordings;
    private final Ledger ledger;
    private final Event<ImportService.ToDo> toDo;
    private final Clock clock;

    SheetRecordingService(RecordingService recordings, Ledger ledger, Event<ImportService.ToDo> toDo, Clock clock) {
        this.recordings = recordings;
        this.ledger = ledger;
        this.toDo = toDo;
        this.clock = clock;
    }

    /**
     * What stands under the letter since the rows were judged, and what its rules refuse since then, is left out and told.
     * The search learns of what was recorded afterwards, which takes longer than this.
     *
     * @throws Refusal {@code import_applied}, {@code import_not_matched}, {@code import_undecided}, or {@code import_adds_nothing}
     */
    public void apply(UUID id, String by) {
        record(id, by);
        toDo.fire(new ImportService.ToDo());
    }

    @Writes
    void record(UUID id, String by) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfApplied();
        SheetImport.refuseIf(brought.matchedAt == null, "import_not_matched");
        SheetImport.refuseIf(
                ImportRow.count("importId = ?1 and verdict = ?2 and decision is null", id, Verdict.POSSIBLE) > 0,
                "import_undecided");
        // In the order of their names the embedded database writes them side by side.
        List<String> keys = RowsToRecord.keys(id);
        Recordings many = recordings.manyFoundLater();
        SecondLook look = new SecondLook(id, many, LocalDate.now(clock));
        // All before the first is recorded: PostgreSQL would go on looking as if there were as few as at first.
        each(keys, look::at);
        Application application = new Application(id, many, LocalDate.now(clock));
        each(keys, application::record);
        SheetImport.refuseIf(application.recorded.count() == 0, "import_adds_nothing");
        application.recorded.tell();
        SheetImport done = SheetImport.withId(id);
        ledger.changed("import.applied", done, null, () -> done.apply(by, clock.instant()));
    }

    private static void each(List<String> keys, Consumer<List<ImportRow>> work) {
        for (int from = 0; from < keys.size(); from += Recordings.AT_ONCE) {
            work.accept(RowsToRecord.of(keys.subList(from, Math.min(keys.size(), from + Recordings.AT_ONCE))));
        }
    }

    /** The state of one such transaction. */
    private static final class Application {

        private final UUID id;
        private final Recordings recordings;
        private final LocalDate today;
        private final RecordedRows recorded;

        Application(UUID id, Recordings recordings, LocalDate today) {
            this.id = id;
            this.recordings = recordings;
            this.today = today;
            this.recorded = new RecordedRows(id);
        }

        void record(List<ImportRow> rows) {
            SheetImport brought = SheetImport.withId(id);
            Map<UUID, Member> members = RowsToRecord.membersAmong(rows);
            Map<Integer, Column> columns = brought.columns();
            Terms terms = brought.said();
            List<UUID> made = recordings.record(rows.stream()
                    .map(row -> recording(brought.revision, terms, row, Told.of(row.texts(), columns, terms), members))
                    .toList());
            for (int at = 0; at < made.size(); at++) {
                recorded.add(rows.get(at), made.get(at));
            }
            recordings.write();
        }

        private Recording recording(
                Revision revision, Terms terms, ImportRow row, Told told, Map<UUID, Member> members) {
            return new Recording(
                    revision.id,
                    signer(row, told, revision.letter, members),
                    told.date(),
                    terms.basis(),
                    null,
                    terms.evidence(),
                    terms.isPublished(),
                    told.contact());
        }

        private Signer signer(ImportRow row, Told told, Letter letter, Map<UUID, Member> members) {
            return switch (row.kind) {
                case ORGANIZATION ->
                    row.decision == Decision.KNOWN
                            ? new Signer.AnOrganization(row.chosen, told.name())
                            : new Signer.ANewOrganization(told.name(), told.website(), told.level(), told.place());
                case MEMBER -> new MemberMatching(letter, today).signer(members.get(row.chosen), told);
                case INDIVIDUAL -> new Signer.AnIndividual(told.name(), told.title(), told.affiliation(), told.state());
            };
        }
    }
}
