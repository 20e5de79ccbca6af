package org.undersigned.intake.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.campaign.Revision;
import org.undersigned.signon.SignOn;

/** Imports of a program that is stopped in the middle of them, and started again. */
abstract class StoppedImports {

    static final String BY = "Kim Stoppedtest";

    @Inject
    ImportService imports;

    @Inject
    StagingService staging;

    @Inject
    SheetRecordingService recordings;

    @Inject
    TakeBackService takingBack;

    @Inject
    ImportWorker worker;

    @AfterEach
    void start() throws InterruptedException {
        worker.stop(null);
        worker.start(null);
    }

    /** Recorded from a table by a program that was stopped right afterwards. */
    UUID recorded(String revision, String rows) throws Exception {
        UUID id = brought(revision, rows);
        await(id, Progress.MAPPING);
        map(id);
        await(id, Progress.DECISIONS);
        worker.stop(null);
        imports.decideAll(id, Verdict.POSSIBLE, Decision.NEW);
        recordings.apply(id, BY);
        assertTrue(World.written(() -> SheetImport.withId(id)).isBeingMadeFindable());
        return id;
    }

    UUID brought(String revision, String rows) throws IOException {
        Path file = Files.createTempFile("stopped", ".csv");
        Files.writeString(file, "kind,name\n" + rows);
        try {
            return imports.bring(file, "stopped.csv", UUID.fromString(revision), BY);
        } finally {
            Files.delete(file);
        }
    }

    void map(UUID id) {
        Terms terms =
                new Terms("column", "", "signed", "month", "attested", "email", "", "on", "", "", "", "", "", "on");
        imports.map(id, 1, Map.of(0, Column.KIND, 1, Column.NAME), terms);
    }

    static String revision(String slug, boolean openToIndividuals) {
        return DeskWorld.lettersOwnRevision(slug, letter -> letter.openToIndividuals = openToIndividuals);
    }

    static long live(String revision) {
        return World.written(() -> SignOn.count(
                "letter = ?1 and place is not null", Revision.<Revision>findById(UUID.fromString(revision)).letter));
    }

    static void await(UUID id, Progress stage) throws InterruptedException {
        await(id, one -> one.progress() == stage);
    }

    static void await(UUID id, Predicate<SheetImport> come) throws InterruptedException {
        for (int tries = 0; !come.test(World.written(() -> SheetImport.withId(id))); tries++) {
            assertTrue(tries < 600);
            Thread.sleep(100);
        }
    }
}
