package org.undersigned.intake.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.undersigned.base.Worker;
import org.undersigned.intake.sheet.SheetFile;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.Sealer;

/** Forgets what is old, and goes on by itself with imports under way, also with those that a stop or a crash of the program left half staged. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** That the program stops, or that another node has gone on with it. */
    private static final class Left extends RuntimeException {

        Left() {
            super(null, null, false, false);
        }
    }

    private final StagingService staging;
    private final SheetRecordingService recording;
    private final TakeBackService takingBack;
    private final ForgettingService forgetting;
    private final Sealer sealer;
    private final Clock clock;
    private final Worker worker = new Worker("imports", PAUSE, this::round);
    private LocalDate forgottenOn;

    ImportWorker(
            StagingService staging,
            SheetRecordingService recording,
            TakeBackService takingBack,
            ForgettingService forgetting,
            Sealer sealer,
            Clock clock) {
        this.staging = staging;
        this.recording = recording;
        this.takingBack = takingBack;
        this.forgetting = forgetting;
        this.sealer = sealer;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        worker.start();
        worker.wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }

    void wake(@Observes ImportService.ToDo toDo) {
        worker.wake();
    }

    private void round() {
        forgetOnceADay();
        finishRecorded();
        ids(SheetImports::underway).forEach(id -> goOn(id, this::stageAndJudge));
    }

    private void forgetOnceADay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(forgottenOn)) {
            forgetting.forgetOld();
            forgottenOn = today;
        }
    }

    private static List<UUID> ids(Supplier<List<SheetImport>> which) {
        return QuarkusTransaction.requiringNew()
                .call(() -> which.get().stream().map(one -> one.id).toList());
    }

    private void finishRecorded() {
        takeBack();
        ids(() -> SheetImports.toRecord(clock.instant())).forEach(id -> goOn(id, this::record));
        makeFindable();
    }

    private void takeBack() {
        ids(SheetImports::toTakeBack).forEach(id -> goOn(id, this::takeBack));
    }

    private void takeBack(UUID id) {
        as(SheetImport::taker, id, () -> {
            do {
                sealer.goFirst();
            } while (worker.isRunning() && takingBack.step(id));
        });
    }

    private void record(UUID id) {
        as(SheetImport::recorder, id, () -> recording.goOn(id, worker::isRunning));
    }

    private static void as(Function<SheetImport, Actor> who, UUID id, Runnable work) {
        Actor.as(QuarkusTransaction.requiringNew().call(() -> who.apply(SheetImport.withId(id))), work);
    }

    private void makeFindable() {
        ids(SheetImports::toMakeFindable).forEach(id -> goOn(id, this::makeFindable));
    }

    private void goOn(UUID id, Consumer<UUID> step) {
        try {
            step.accept(id);
        } catch (Left | NoResultException leftOrDiscarded) {
            return;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s could not go on; it will be tried again", id);
        }
    }

    private void makeFindable(UUID id) {
        do {
            takeBack();
            // Whoever reads the change log waits for it; the search is not in such a hurry.
            sealer.goFirst();
        } while (worker.isRunning() && staging.makeFindable(id));
    }

    private void stageAndJudge(UUID id) {
        SheetImport brought = QuarkusTransaction.requiringNew().call(() -> SheetImport.withId(id));
        if (brought.stagedAt == null) {
            stage(brought);
        }
        try {
            do {
                // Whom another table has just added may be meant by the next rows, or look like them.
                finishRecorded();
            } while (worker.isRunning() && staging.judge(id));
        } finally {
            staging.letGo();
        }
    }

    private void stage(SheetImport brought) {
        KeptPart.withFile(brought.id, file -> {
            try (SheetFile table = SheetFile.open(file)) {
                Chunks chunks = new Chunks(brought.id, brought.staged);
                table.each(brought.sheet, chunks::take);
                chunks.write();
            }
            return null;
        });
        staging.staged(brought.id);
    }

    /** Rows on their way into the database; those that are there already are passed over. */
    private final class Chunks {

        private final UUID id;
        private final List<SheetRow> rows = new ArrayList<>();
        private int staged;
        private int toPass;

        Chunks(UUID id, int staged) {
            this.id = id;
            this.staged = staged;
            this.toPass = staged;
        }

        void take(SheetRow row) {
            if (toPass > 0) {
                toPass--;
            } else {
                rows.add(row);
            }
            if (rows.size() == StagingService.STAGED_AT_ONCE) {
                write();
            }
        }

        void write() {
            if (!worker.isRunning() || !staging.stage(id, staged, rows)) {
                throw new Left();
            }
            staged += rows.size();
            rows.clear();
        }
    }
}
