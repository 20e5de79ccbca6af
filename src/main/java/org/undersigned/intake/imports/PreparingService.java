package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Parts;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Preparation;
import org.undersigned.signon.PreparedSignOns;
import org.undersigned.signon.RecordingService;
import org.undersigned.signon.Recordings;
import org.undersigned.source.Source;

/**
 * The steps by which an import is recorded, each in a transaction of its own: nothing of it is seen before {@link #show}. They are of one
 * run; whoever takes the import over ends it.
 */
@ApplicationScoped
class PreparingService {

    /** That another run took the import over, or that it is recorded no more. */
    static final class NotMine extends RuntimeException {

        NotMine() {
            super(null, null, false, false);
        }
    }

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
        return rows;
    }

    /** Begins a run, unless another is under way. */
    @Writes
    Optional<UUID> claim(UUID id) {
        SheetImport brought = SheetImport.held(id);
        return brought.isToGoOnWith(clock.instant())
                ? Optional.of(brought.beginRun(clock.instant()))
                : Optional.empty();
    }

    /** Begins a run, whoever has another under way, after which none is to prepare anything more. */
    @Writes
    Optional<UUID> seize(UUID id, String why) {
        SheetImport brought = SheetImport.held(id);
        SheetImport.refuseIf(brought.appliedAt != null, "import_applied");
        if (!brought.isBeingRecorded()) {
            return Optional.empty();
        }
        brought.refused = why;
        return Optional.of(brought.beginRun(clock.instant()));
    }

    /** Leaves it to the next run. */
    @Writes
    void release(UUID id, UUID run) {
        mine(id, run).steppedAt = null;
    }

    /**
     * What others change from now on is looked at before it is shown.
     *
     * @throws Refusal why it is not to be recorded after all
     */
    @Writes
    void beginAnew(UUID id, UUID run) {
        SheetImport brought = mine(id, run);
        SheetImport.refuseIf(brought.refused != null, brought.refused);
        brought.prepared = 0;
        Preparation.begin(id);
    }

    /** The keys of the signers that are to be recorded, in the order in which the embedded database writes them side by side. */
    @Writes
    List<String> keys(UUID id) {
        return RowsToRecord.keys(id);
    }

    /** Prepares the rows of some signers, by their keys. */
    @Writes
    void prepare(UUID id, UUID run, List<String> keys) {
        // Nothing that is asked meanwhile depends on what is written of these rows.
        Panache.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        mine(id, run);
        Recordings many = recordings.manyPrepared(id);
        for (List<String> some : Parts.of(keys, Recordings.AT_ONCE)) {
            prepare(SheetImport.withId(id), RowsToRecord.of(some), many);
            many.write();
        }
    }

    private void prepare(SheetImport brought, List<ImportRow> rows, Recordings many) {
        LocalDate today = LocalDate.now(clock);
        if (brought.sourceId == null) {
            brought.said().cited().ifPresent(cited -> brought.sourceId = many.source(cited).id);
        }
        brought.steppedAt = clock.instant();
        Map<ImportRow, Told> told = new SecondLook(brought, many, today).of(rows);
        brought.prepared +=
                many.record(new RowRecordings(brought, today).of(told)).size();
    }

    /** Shows all that was prepared. @return false where others changed meanwhile what it rests on */
    @Writes
    boolean show(UUID id, UUID run) {
        SheetImport brought = mine(id, run);
        if (restsOnChanged(brought)) {
            return false;
        }
        Preparation.end(id);
        if (brought.prepared == 0) {
            brought.endRecording("import_adds_nothing");
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
    int discard(UUID id, UUID run, int after) {
        SheetImport brought = mine(id, run);
        if (brought.prepared == 0 || after >= brought.staged) {
            return -1;
        }
        List<UUID> rows = RowsToRecord.window(id, after, Recordings.AT_ONCE).stream()
                .map(row -> row.id)
                .toList();
        if (!rows.isEmpty()) {
            PreparedSignOns.discard(id, rows);
        }
        return after + Recordings.AT_ONCE;
    }

    @Writes
    void giveUp(UUID id, UUID run, String why) {
        mine(id, run).endRecording(why);
        Preparation.end(id);
    }

    /** @throws Refusal why nothing was recorded of one that was begun */
    @Writes
    void refuseIfRefused(UUID id) {
        SheetImport brought = SheetImport.withId(id);
        SheetImport.refuseIf(brought.refused != null, brought.refused);
    }

    // A letter that somebody is changing is waited for: what they say of it is in the ledger then.
    private SheetImport mine(UUID id, UUID run) {
        SheetImport brought = SheetImport.held(id);
        if (!brought.isOf(run)) {
            throw new NotMine();
        }
        Letter.findById(brought.revision.letter.id, LockModeType.PESSIMISTIC_READ);
        brought.steppedAt = clock.instant();
        return brought;
    }

    private static boolean restsOnChanged(SheetImport brought) {
        Set<UUID> changed = Preparation.changedSince(brought.id, RESTED_ON);
        return changed.size() > MOST_CHANGED
                || changed.contains(brought.revision.letter.id)
                || changed.contains(brought.campaignId())
                || isAnyRecorded(changed)
                || PreparedSignOns.restOn(brought.id, changed);
    }

    /** Whether any of these was recorded. */
    private static boolean isAnyRecorded(Collection<UUID> imports) {
        return !imports.isEmpty() && SheetImport.count("id in ?1 and appliedAt is not null", imports) > 0;
    }

    private void disclose(SheetImport brought) {
        if (brought.said().isPublished() && brought.revision.letter.isPublic()) {
            recordings.disclose(
                    brought.sourceId == null ? null : Source.findById(brought.sourceId),
                    RowsToRecord.toDisclose(brought.id));
        }
    }
}
