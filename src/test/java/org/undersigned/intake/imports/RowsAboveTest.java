package org.undersigned.intake.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;

/** What a program that was stopped between two steps knows of the rows that it judged before. */
@QuarkusTest
class RowsAboveTest {

    @Inject
    ImportService imports;

    @Inject
    StagingService staging;

    @Inject
    ImportWorker worker;

    @Inject
    Clock clock;

    @AfterEach
    void start() throws InterruptedException {
        worker.stop(null);
        worker.start(null);
    }

    @Test
    void a_row_is_compared_with_those_that_were_judged_before_a_stop() throws Exception {
        UUID id = staged("Aboverow Gardeners of Quimby\n" + others(300) + "Aboverow Gardeners of Quimbly\n");
        worker.stop(null);
        map(id);
        int steps = 0;
        while (World.written(() -> new StagingService(clock).judge(id))) {
            steps++;
        }
        assertTrue(steps > 1);
        List<ImportRow> asked =
                World.written(() -> ImportRow.list("importId = ?1 and verdict = ?2", id, Verdict.POSSIBLE));
        assertEquals(
                List.of("above_similar 2: Aboverow Gardeners of Quimby"),
                asked.stream().map(row -> row.reason + " " + row.detail).toList());
    }

    @Test
    void what_rows_are_compared_with_is_let_go_when_their_judging_ends_also_midway() throws Exception {
        UUID id = staged(others(2_000));
        map(id);
        while (World.written(() -> SheetImport.withId(id)).matched == 0) {
            World.pause();
        }
        worker.stop(null);
        assertNull(ClientProxy.unwrap(staging).above);
    }

    private void map(UUID id) {
        Terms terms = new Terms(
                "organization", "", "signed", "month", "attested", "email", "", "on", "", "", "", "", "", "on");
        imports.map(id, 1, Map.of(0, Column.ORGANIZATION), terms);
    }

    private UUID staged(String rows) throws IOException {
        Path file = Files.createTempFile("above", ".csv");
        Files.writeString(file, "organization\n" + rows);
        String revision = DeskWorld.lettersOwnRevision("rows-above-" + rows.length(), letter -> {});
        UUID id = imports.bring(file, "above.csv", UUID.fromString(revision), "Kim Abovetest");
        Files.delete(file);
        while (!World.written(() -> SheetImport.withId(id)).stage().equals("mapping")) {
            World.pause();
        }
        return id;
    }

    private static String others(int number) {
        return IntStream.range(0, number)
                .mapToObj(row -> UUID.nameUUIDFromBytes(("above " + row).getBytes(StandardCharsets.UTF_8)) + " Fund\n")
                .collect(Collectors.joining());
    }
}
