package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Parts;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Preparation;
import org.undersigned.signon.PreparedSignOns;
import org.undersigned.signon.RecordingService;
import org.undersigned.signon.Recordings;
import org.undersigned.source.Source;

/** The steps by which an import is recorded, each in a transaction of its own: nothing of it is seen before {@link #show}. */
@ApplicationScoped
class PreparingService {

    // Of more it is not asked which: they are prepared anew, as few have to be.
    private static final int MOST_CHANGED = 1_000;

    private static final List<String> RESTED_ON =
            List.of("campaign", "letter", "organization", "member", "sign_on", "import");

    private final RecordingService recordings;
    private final Ledger ledger;
    private final Clock clock;

    PreparingService(RecordingService recordings, Ledger ledger, Clock clock) {
        this.recordings = recordings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return how many sign-ons are to be recorded, at most */
    @Writes
    int begin(UUID id, String by) {
        SheetImport brought = SheetImport.held(id);
        brought.refuseIfRecorded();
        SheetImport.refuseIf(brought.matchedAt == null, "import_not_matched");
        SheetImport.refuseIf(
                ImportRow.count("importId = ?1 and verdict = ?2 and decision is null", id, Verdict.POSSIBLE) > 0,
                "import_undecided");
        int rows = RowsToRecord.count(id);
        SheetImport.refuseIf(rows == 0, "import_adds_nothing");
        brought.beginRecording(rows, by, clock.instant());
        Preparation.begin(id);
        return rows;
    }

    /** Prepares the rows of some signers that are not prepared yet, by their keys. */
    @Writes
    void prepare(UUID id, List<String> keys) {
        // Nothing that is asked meanwhile depends on what is written of these rows.
        Panache.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        if (SheetImport.held(id).isBeingRecorded()) {
            Recordings many = recordings.manyPrepared(id);
            for (List<String> some : Parts.of(keys, Recordings.AT_ONCE)) {
                prepare(SheetImport.withId(id), some, many);
                many.write();
            }
        }
    }

    private void prepare(SheetImport brought, List<String> keys, Recordings many) {
        LocalDate today = LocalDate.now(clock);
        nameSource(brought, many);
        Map<ImportRow, Told> told = new SecondLook(brought, many, today).of(RowsToRecord.notPrepared(keys));
        brought.prepared +=
                many.record(new RowRecordings(brought, today).of(told)).size();
    }

    /** Shows all that was prepared. @return false where others changed meanwhile what it rests on */
    @Writes
    boolean show(UUID id) {
        SheetImport brought = SheetImport.held(id);
        if (!brought.isBeingRecorded()) {
            return true;
        }
        if (restsOnChanged(brought)) {
            return false;
        }
        Preparation.end(id);
        if (brought.prepared == 0) {
            brought.recordingAt = null;
            return true;
        }
        // What follows asks for what is seen by now.
        Panache.getEntityManager().flush();
        disclose(brought);
        ledger.changed("import.applied", brought, null, () -> brought.apply(clock.instant()));
        return true;
    }

    /** Throws away what was prepared of the rows behind an ordinal. @return where to go on, or -1 at the end */
    @Writes
    int discard(UUID id, int after) {
        SheetImport brought = SheetImport.held(id);
        if (!brought.isBeingRecorded() || after >= brought.staged) {
            return -1;
        }
        List<ImportRow> rows = ImportRow.toRecord(id, after, Recordings.AT_ONCE);
        if (!rows.isEmpty()) {
            PreparedSignOns.discard(id, rows.stream().map(row -> row.id).toList());
        }
        return after + Recordings.AT_ONCE;
    }

    @Writes
    void beginAnew(UUID id) {
        SheetImport brought = SheetImport.held(id);
        if (brought.isBeingRecorded()) {
            brought.prepared = 0;
            Preparation.begin(id);
        }
    }

    @Writes
    void giveUp(UUID id) {
        SheetImport brought = SheetImport.held(id);
        if (brought.isBeingRecorded()) {
            Preparation.end(id);
            brought.prepared = 0;
            brought.recordingAt = null;
        }
    }

    /** @throws Refusal {@code import_adds_nothing} where one that was begun came to nothing */
    @Writes
    void refuseIfNothing(UUID id) {
        SheetImport.refuseIf(SheetImport.withId(id).recordingAt == null, "import_adds_nothing");
    }

    // One for all, which nobody else reads of before the sign-ons stand.
    private static void nameSource(SheetImport brought, Recordings many) {
        if (brought.sourceId == null) {
            brought.said().cited().ifPresent(cited -> brought.sourceId = many.source(cited).id);
        }
    }

    private static boolean restsOnChanged(SheetImport brought) {
        Set<UUID> changed = Preparation.changedSince(brought.id, RESTED_ON);
        return changed.size() > MOST_CHANGED
                || changed.contains(brought.revision.letter.id)
                || changed.contains(brought.campaignId())
                || brought.isAnotherUnderItsLetter(changed)
                || PreparedSignOns.restOn(brought.id, changed);
    }

    private void disclose(SheetImport brought) {
        if (brought.said().isPublished() && brought.revision.letter.isPublic()) {
            recordings.disclose(
                    brought.sourceId == null ? null : Source.findById(brought.sourceId),
                    RowsToRecord.toDisclose(brought.id));
        }
    }
}
