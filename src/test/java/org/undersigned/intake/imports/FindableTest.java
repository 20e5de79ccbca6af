package org.undersigned.intake.imports;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.access.Staff;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Organizations;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFinder;

/** What was recorded is found once the program has gone on with it, whatever happens between. */
@QuarkusTest
class FindableTest extends StoppedImports {

    @Test
    void stopped_between_the_recording_and_the_search_an_import_goes_on_at_the_next_start() throws Exception {
        String revision = revision("findable-stopped", true);
        UUID id =
                recorded(revision, "organization,Findable Stopworks of Gibbonville\nindividual,Gisela Findablestop\n");
        assertEquals(2, live(revision));
        Staff.as("Alex Example")
                .get("/desk/imports/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("The search is taking in the new names"),
                        containsString("2 sign-ons were recorded"));
        assertEquals(List.of(), named("gibbonville"));
        assertEquals(List.of(), signedBy("findablestop"));
        assertEquals(1, named("findable stopworks of gibbonville").size());
        worker.start(null);
        awaitFindable(id);
        assertEquals(1, named("gibbonville").size());
        assertEquals(1, signedBy("findablestop").size());
        assertEquals(1, signedBy("gibbonville").size());
        World.written(() -> {
            assertEquals(
                    named("gibbonville"),
                    Organizations.resembling("Findable Stopwork Gibbonvile", 9).stream()
                            .map(one -> one.organization().id)
                            .toList());
            return null;
        });
    }

    @Test
    void it_goes_on_from_the_rows_that_are_found_already() throws Exception {
        String revision = revision("findable-many", false);
        UUID id = recorded(
                revision,
                IntStream.rangeClosed(1, 300)
                        .mapToObj(number -> "organization,Findable Manyworks Nr " + number + "\n")
                        .reduce("", String::concat));
        assertTrue(staging.makeFindable(id));
        assertTrue(World.written(() -> SheetImport.withId(id)).isBeingMadeFindable());
        assertEquals(1, named("manyw 200").size());
        assertEquals(List.of(), named("manyw 300"));
        worker.start(null);
        awaitFindable(id);
        assertEquals(1, named("manyw 300").size());
        assertEquals(301, World.written(() -> SheetImport.withId(id)).findable);
    }

    @Test
    void the_same_table_again_adds_nothing_even_before_the_first_is_found() throws Exception {
        String revision = revision("findable-twice", true);
        String rows = "organization,The Findable Twiceworks\nindividual,Twila Findabletwice\n";
        recorded(revision, rows);
        UUID again = brought(revision, rows);
        staging.stage(
                again,
                0,
                IntStream.range(0, 3)
                        .mapToObj(line -> new SheetRow(
                                line + 1, List.of(("kind,name\n" + rows).split("\n")[line].split(",")), Map.of()))
                        .toList());
        staging.staged(again);
        map(again);
        while (staging.judge(again)) {}
        imports.decideAll(again, Verdict.POSSIBLE, Decision.NEW);
        Refusal refusal = assertThrows(Refusal.class, () -> recordings.apply(again, BY));
        assertEquals("import_adds_nothing", refusal.code);
        assertEquals(2, live(revision));
    }

    @Test
    void a_table_is_judged_only_when_those_of_another_are_found() throws Exception {
        String revision = revision("findable-alike", false);
        recorded(revision, "organization,Findable Alikeworks Zygote Society\n");
        UUID next = brought(revision, "organization,Findable Alikework Zygote Society\n");
        worker.start(null);
        await(next, Progress.MAPPING);
        map(next);
        await(next, Progress.DECISIONS);
        assertEquals(Verdict.POSSIBLE, World.written(() -> ImportRow.atLine(next, 2).verdict));
    }

    @Test
    void what_was_taken_back_meanwhile_stands_nowhere_and_is_found_as_struck() throws Exception {
        String revision = revision("findable-back", true);
        UUID id = recorded(revision, "organization,Findable Backworks Okapi\nindividual,Bela Findableback\n");
        takingBack.takeBack(id, "A wrong table", BY);
        worker.start(null);
        awaitFindable(id);
        assertEquals(0, live(revision));
        assertEquals(1, named("okapi").size());
        World.written(() -> {
            for (String query : List.of("okapi", "findableback")) {
                List<SignOn> found = found(query);
                assertEquals(1, found.size());
                assertEquals("A wrong table", found.get(0).struckReason);
            }
            return null;
        });
    }

    @Test
    void what_was_renamed_meanwhile_is_found_by_its_new_name_alone() throws Exception {
        String revision = revision("findable-renamed", false);
        UUID id = recorded(revision, "organization,Findable Oldworks Quokka\n");
        World.written(() -> {
            Organizations.calledExactly("Findable Oldworks Quokka")
                    .orElseThrow()
                    .rename("Findable Newworks Wombat", List.of());
            return null;
        });
        worker.start(null);
        awaitFindable(id);
        assertEquals(List.of(), named("quokka"));
        assertEquals(1, named("wombat").size());
    }

    private static List<UUID> named(String query) {
        return World.written(
                () -> Organizations.named(query, 9).stream().map(one -> one.id).toList());
    }

    private static List<UUID> signedBy(String query) {
        return World.written(() -> found(query).stream().map(one -> one.id).toList());
    }

    private static List<SignOn> found(String query) {
        return SignOnFinder.find(query, Organizations.named(query, 9), new Reach(true, Set.of()), 9);
    }

    private static void awaitFindable(UUID id) throws InterruptedException {
        await(id, one -> !one.isBeingMadeFindable());
    }
}
