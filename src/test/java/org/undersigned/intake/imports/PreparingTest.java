package org.undersigned.intake.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.Slug;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.MergingService;
import org.undersigned.signon.SignOn;

/** What an import prepares is seen by nobody before all of it is, whatever others do meanwhile and wherever the program stops. */
@QuarkusTest
class PreparingTest {

    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");

    @Inject
    ImportService imports;

    @Inject
    StagingService staging;

    @Inject
    PreparingService preparing;

    @Inject
    SheetRecordingService recordings;

    @Inject
    ImportWorker worker;

    @Inject
    Ledger ledger;

    @Inject
    MergingService merging;

    @Inject
    TakeBackService takingBack;

    private String source = "A list that is prepared";
    private String publishes = "on";
    private final Map<UUID, UUID> runs = new HashMap<>();

    @BeforeEach
    void stop() throws InterruptedException {
        worker.stop(null);
    }

    @AfterEach
    void start() {
        worker.start(null);
    }

    @Test
    void nothing_that_is_prepared_is_seen_anywhere() throws Exception {
        UUID id = prepared("unseen", "organization,Unseenworks Alder\nindividual,Ula Unseenworks\n");
        assertEquals(2, World.written(() -> SheetImport.withId(id)).prepared);
        site("/api/v1/letters/unseen").body(not(containsString("Alder")));
        site("/letters/unseen").body(not(containsString("Alder")));
        RestAssured.get("/organizations/unseenworks-alder").then().statusCode(404);
        RestAssured.get("/api/v1/organizations/unseenworks-alder").then().statusCode(404);
        for (String page : List.of(
                "/desk/search?q=alder",
                "/desk/search?q=unseenworks",
                "/desk/organizations?q=unseenworks+alder",
                "/desk/letters/" + letter("unseen"),
                "/desk/sign-ons?letter=" + letter("unseen"),
                "/desk/suggestions/organizations?q=unseenworks",
                "/desk/exports/sign-ons.csv?q=unseenworks",
                "/desk/actions")) {
            desk(page).body(not(containsString("Unseenworks")));
        }
        assertTrue(World.written(
                () -> Organizations.calledExactly("Unseenworks Alder").isEmpty()
                        && Organizations.named("unseenworks", 9).isEmpty()
                        && SignOn.count("letter.slug", "unseen") == 0));
        UUID organization = raw("select id from organization where slug = 'unseenworks-alder'")
                .get(0);
        assertTrue(
                World.written(() -> Organization.findByIdOptional(organization).isEmpty()
                        && LedgerEntry.about(organization).isEmpty()));
        Staff.as("Alex Example")
                .get("/desk/organizations/" + organization)
                .then()
                .statusCode(404);
    }

    @Test
    void then_all_of_it_is_and_its_entries_are_sealed() throws Exception {
        UUID id = prepared("shown", "organization,Shownworks Birch\nindividual,Sol Shownworks\n");
        assertTrue(preparing.show(id, runs.get(id)));
        site("/api/v1/letters/shown/sign-ons").body(containsString("Shownworks Birch"));
        assertEquals(2, live("shown"));
        RestAssured.get("/organizations/shownworks-birch").then().statusCode(200);
        UUID organization = raw("select id from organization where slug = 'shownworks-birch'")
                .get(0);
        for (int tries = 0; !isSealed(organization); tries++) {
            assertTrue(tries < 100);
            World.pause();
        }
        assertThrows(PreparingService.NotMine.class, () -> preparing.show(id, runs.get(id)));
    }

    @Test
    void while_it_is_recorded_nothing_else_can_be_done_with_it() throws Exception {
        UUID id = prepared("busy", "organization,Busyworks Cedar\n");
        desk("/desk/imports/" + id)
                .body(
                        containsString("The sign-ons are being recorded"),
                        containsString("1 of 1 rows"),
                        not(containsString("/discarding")));
        for (Consumer<UUID> other : List.<Consumer<UUID>>of(
                one -> imports.discard(one, null),
                one -> imports.decideAll(one, Verdict.NEW, Decision.SKIP),
                one -> map(one),
                one -> recordings.apply(one, "Kim Preparingtest"))) {
            assertEquals("import_recording", assertThrows(Refusal.class, () -> other.accept(id)).code);
        }
        desk("/desk/imports?progress=recording")
                .body(containsString("preparing.csv"), containsString("being recorded"));
    }

    @Test
    void a_draft_under_which_something_is_recorded_is_not_thrown_away() throws Exception {
        prepared("kept", letter -> letter.publishedAt = null, "organization,Keptworks Damson\n");
        Staff.as("Alex Example")
                .formParam("reason", "Begun by mistake")
                .formParam("sign_ons", "0")
                .post("/desk/discarding/letter/" + letter("kept"))
                .then()
                .statusCode(422)
                .body(containsString("A table is being recorded at this moment"));
    }

    @Test
    void nor_is_a_public_one_struck_and_what_is_restored_meanwhile_is_shown_as_public() throws Exception {
        UUID early = prepared("unstruck", "organization,Unstruckworks Elder\n");
        UUID struck = letter("unstruck");
        strike(struck, "striking").statusCode(422).body(containsString("A table is being recorded at this moment"));
        assertTrue(preparing.show(early, runs.get(early)));
        strike(struck, "striking").statusCode(303);
        UUID late = another(early, "unstruck", "organization,Unstruckworks Fir\n");
        strike(struck, "restoration").statusCode(303);
        goOn(late);
        site("/api/v1/letters/unstruck/sign-ons")
                .body(containsString("Unstruckworks Elder"), containsString("Unstruckworks Fir"));
        assertEquals(
                1,
                raw("select e.subject from ledger_entry e join sign_on s on s.id = e.subject"
                                + " where s.name = 'Unstruckworks Fir' and e.is_public = true and e.digest is not null")
                        .size());
    }

    private static ValidatableResponse strike(UUID letter, String act) {
        return Staff.as("Alex Example")
                .formParam("reason", "By mistake")
                .post("/desk/letters/" + letter + "/" + act)
                .then();
    }

    @Test
    void it_goes_on_after_a_stop_as_whoever_began_it() throws Exception {
        UUID alex = Staff.administrator("Alex Example");
        String rows = "organization,Stoppedworks Elder\norganization,Stoppedworks Fir\n";
        UUID id = decided("stopped", letter -> {}, rows);
        World.written(() -> {
            preparing.begin(id, "Alex Example");
            SheetImport.withId(id).recorderId = alex;
            return null;
        });
        UUID run = preparing.claim(id).orElseThrow();
        preparing.beginAnew(id, run);
        preparing.prepare(id, run, preparing.keys(id).subList(0, 1));
        assertEquals(0, live("stopped"));
        assertTrue(preparing.claim(id).isEmpty(), "nobody else goes on while somebody takes steps");
        preparing.release(id, run);
        worker.start(null);
        for (int tries = 0; World.written(() -> SheetImport.withId(id)).appliedAt == null; tries++) {
            assertTrue(tries < 100);
            World.pause();
        }
        assertEquals(2, live("stopped"));
        assertEquals(
                List.of("Alex Example"),
                World.written(() -> LedgerEntry.about(id).stream()
                        .filter(entry -> entry.verb.equals("import.applied"))
                        .map(entry -> entry.actorName)
                        .toList()));
    }

    @Test
    void a_large_table_is_recorded_by_the_program_while_its_page_tells_how_far_it_is() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int number = 10_000; number < 11_100; number++) {
            rows.append("individual,Lara Largeworks the ").append(number).append('\n');
        }
        UUID id = decided("large", letter -> {}, rows.toString());
        Staff.as("Alex Example")
                .post("/desk/imports/" + id + "/application")
                .then()
                .statusCode(303);
        desk("/desk/imports/" + id).body(containsString("0 of 1,100 rows"));
        assertEquals(0, live("large"));
        worker.start(null);
        Set<Long> seen = new HashSet<>();
        for (int tries = 0; seen.add(live("large")) || !seen.contains(1_100L); tries++) {
            assertTrue(tries < 600);
            World.pause();
        }
        assertEquals(Set.of(0L, 1_100L), seen);
        assertEquals("Alex Example", World.written(() -> SheetImport.withId(id)).appliedBy);
    }

    @Test
    void a_table_that_was_read_halfway_is_read_to_its_end_from_where_it_stood() throws Exception {
        UUID id = brought(
                revisionOf("halfway", letter -> {}),
                "individual,Hal Halfway\nindividual,Hattie Halfway\nindividual,Hob Halfway\n");
        // Otherwise than in the file, so that it shows whether that was begun anew.
        staging.stage(id, 0, rows("individual,Hal who stood here already\n"));
        List<UUID> first = World.written(() -> ids(id));
        worker.start(null);
        for (int tries = 0; World.written(() -> SheetImport.withId(id)).stagedAt == null; tries++) {
            assertTrue(tries < 100);
            World.pause();
        }
        assertEquals(
                List.of("name", "Hal who stood here already", "Hattie Halfway", "Hob Halfway"),
                World.written(() -> ImportRow.first(id, 9).stream()
                        .map(row -> row.texts().get(1))
                        .toList()));
        assertEquals(first, World.written(() -> ids(id)).subList(0, 2));
    }

    private static List<UUID> ids(UUID id) {
        return ImportRow.first(id, 9).stream().map(row -> row.id).toList();
    }

    @Test
    void while_a_table_is_read_and_looked_at_its_page_tells_how_far_that_is() throws Exception {
        String table = "individual,Wanda Whilst\n".repeat(300);
        UUID id = brought(revisionOf("whilst", letter -> {}), table);
        desk("/desk/imports/" + id).body(containsString("The table is being read"), containsString("0 of 300 rows"));
        staging.stage(id, 0, rows(table).subList(0, 101));
        desk("/desk/imports/" + id).body(containsString("The table is being read"), containsString("100 of 300 rows"));
        staging.stage(id, 101, rows(table).subList(101, 301));
        staging.staged(id);
        map(id);
        desk("/desk/imports/" + id)
                .body(containsString("The rows are being looked at"), containsString("0 of 300 rows"));
        assertTrue(staging.judge(id));
        staging.letGo();
        desk("/desk/imports/" + id)
                .body(
                        containsString("The rows are being looked at"),
                        containsString("199 of 300 rows"),
                        containsString("max=\"300\" value=\"199\""));
    }

    @Test
    void an_organization_that_a_colleague_adds_meanwhile_is_not_added_twice() throws Exception {
        UUID id = prepared("twice", "organization,Twiceprepared Gorse\n");
        record("Twiceprepared Gorse", DeskWorld.revision(), 303);
        assertFalse(preparing.show(id, runs.get(id)));
        assertEquals(0, live("twice"));
        goOn(id);
        assertEquals(1, live("twice"));
        assertEquals(
                1,
                raw("select id from organization where name = 'Twiceprepared Gorse'")
                        .size());
    }

    @Test
    void a_place_under_the_letter_is_taken_once() throws Exception {
        UUID known = World.written(() -> {
            Organization one = Organization.called("Placeworks Hazel", List.of(), THEN);
            ledger.made("organization.added", one);
            return one.id;
        });
        UUID id = prepared("place", "organization,Placeworks Hazel\n");
        record("Placeworks Hazel", revision("place"), 422);
        assertTrue(preparing.show(id, runs.get(id)));
        assertEquals(1, live("place"));
        assertTrue(World.written(() -> Organization.withId(known).isPublic()), "it is disclosed with its sign-on");
    }

    @Test
    void what_changes_of_the_letter_meanwhile_holds_for_all() throws Exception {
        UUID id = prepared(
                "changed",
                letter -> letter.openToIndividuals = true,
                "organization,Changedworks Iris\nindividual,Ira Changedworks\n");
        World.written(() -> {
            Letter letter = Letter.findById(letter("changed"));
            ledger.changed("letter.corrected", letter, "A test", () -> letter.openToIndividuals = false);
            return null;
        });
        goOn(id);
        assertEquals(1, live("changed"));
        desk("/desk/imports/" + id).body(containsString("1 sign-on was recorded"), containsString("left out"));
    }

    @Test
    void another_table_with_the_same_people_adds_them_once() throws Exception {
        UUID one = prepared("same", "individual,Sam Samepersonne\n");
        UUID other = another(one, "same", "individual,Sam Samepersonne\n");
        assertTrue(preparing.show(one, runs.get(one)));
        Refusal nothing = assertThrows(Refusal.class, () -> {
            goOn(other);
            preparing.refuseIfRefused(other);
        });
        assertEquals("import_adds_nothing", nothing.code);
        assertEquals(1, live("same"));
    }

    @Test
    void nothing_is_left_of_what_is_given_up() throws Exception {
        UUID id = prepared("given", "organization,Givenworks Juniper\nindividual,Gil Givenworks\n");
        preparing.discard(id, runs.get(id), 0);
        preparing.giveUp(id, runs.get(id), "import_stopped");
        for (String table : List.of("sign_on", "organization", "ledger_entry")) {
            assertEquals(List.of(), raw("select id from " + table + " where prepared_by = '" + id + "'"));
        }
        assertEquals("decisions", World.written(() -> SheetImport.withId(id)).stage());
        recordings.apply(id, "Kim Preparingtest");
        assertEquals(2, live("given"));
    }

    @Test
    void whoever_is_overtaken_does_nothing_more() throws Exception {
        UUID id = prepared("overtaken", "organization,Overtakenworks Kale\n");
        UUID first = runs.get(id);
        recordings.stop(id);
        assertThrows(PreparingService.NotMine.class, () -> preparing.prepare(id, first, preparing.keys(id)));
        assertThrows(PreparingService.NotMine.class, () -> preparing.discard(id, first, 0));
        assertThrows(PreparingService.NotMine.class, () -> preparing.show(id, first));
        assertEquals(List.of(), raw("select id from sign_on where prepared_by = '" + id + "'"));
        assertEquals(0, live("overtaken"));
    }

    @Test
    void it_is_stopped_at_the_desk_and_the_page_says_so() throws Exception {
        UUID id = prepared("halted", "organization,Haltedworks Linden\n");
        desk("/desk/imports/" + id).body(containsString("/desk/imports/" + id + "/stop"));
        Staff.as("Alex Example").post("/desk/imports/" + id + "/stop").then().statusCode(303);
        desk("/desk/imports/" + id).body(containsString("The recording was stopped"));
        imports.decideAll(id, Verdict.NEW, Decision.NEW);
        desk("/desk/imports/" + id).body(not(containsString("The recording was stopped")));
    }

    @Test
    void one_that_waits_signs_once_whatever_it_is_called() throws Exception {
        World.written(() -> {
            ledger.made(
                    "organization.added", Organization.called("Waitworks Maple", List.of("Quite another Name"), THEN));
            return null;
        });
        StringBuilder rows = new StringBuilder("organization,Quite another Name\n");
        for (int number = 100; number < 400; number++) {
            rows.append("organization,Rather Waitworks Nr ").append(number).append('\n');
        }
        rows.append("organization,Waitworks Maple\n");
        publishes = "";
        UUID id = prepared("waits", rows.toString());
        assertTrue(preparing.show(id, runs.get(id)));
        assertEquals(301, (long) World.written(() -> SignOn.count("letter.slug = 'waits'")));
    }

    @Test
    void a_name_that_comes_twice_is_added_once() throws Exception {
        UUID id = prepared(
                "again",
                "organization,The Againworks Nettle\norganization,Againworks Nettle\norganization,Againworks Nettle\n");
        assertTrue(preparing.show(id, runs.get(id)));
        assertEquals(
                1,
                raw("select id from organization where name = 'Againworks Nettle'")
                        .size());
    }

    @Test
    void what_one_more_table_adds_meanwhile_is_met() throws Exception {
        UUID one = prepared("first-of-two", "organization,Metworks Oak\n");
        UUID other = prepared("second-of-two", "organization,Metworks Oak\n");
        assertTrue(preparing.show(one, runs.get(one)));
        assertFalse(preparing.show(other, runs.get(other)));
        goOn(other);
        assertEquals(
                1,
                raw("select id from organization where name = 'Metworks Oak'").size());
        assertEquals(1, live("second-of-two"));
    }

    @Test
    void organizations_that_sign_in_it_are_not_merged_meanwhile() throws Exception {
        List<UUID> two = World.written(() -> Stream.of("Mergeworks Pine", "Mergeworks Quince")
                .map(name -> {
                    Organization one = Organization.called(name, List.of(), THEN);
                    ledger.made("organization.added", one);
                    return one.id;
                })
                .toList());
        UUID id = prepared("merged", "organization,Mergeworks Pine\n");
        assertEquals(
                "import_recording",
                assertThrows(Refusal.class, () -> merging.merge(two.get(0), two.get(1), null)).code);
        assertTrue(preparing.show(id, runs.get(id)));
        merging.merge(two.get(0), two.get(1), null);
        takingBack.takeBack(id, "A test", "Kim Preparingtest");
        assertEquals(0, live("merged"));
    }

    @Test
    void another_source_that_is_named_after_it_was_stopped_is_the_one_that_is_cited() throws Exception {
        UUID id = prepared("cited", "organization,Citedworks Rowan\n");
        recordings.stop(id);
        source = "Another list";
        map(id);
        while (staging.judge(id)) {}
        recordings.apply(id, "Kim Preparingtest");
        assertEquals(
                List.of("Another list"),
                World.written(() -> SignOn.<SignOn>find("letter.slug", "cited").firstResult().citations.stream()
                        .map(one -> one.source.title)
                        .toList()));
    }

    private UUID prepared(String slug, String rows) throws Exception {
        return prepared(slug, letter -> {}, rows);
    }

    private UUID prepared(String slug, Consumer<Letter> change, String rows) throws Exception {
        return begun(decided(slug, change, rows));
    }

    private UUID another(UUID first, String slug, String rows) throws Exception {
        return begun(judged(brought(revision(slug), rows), rows));
    }

    private UUID begun(UUID id) {
        preparing.begin(id, "Kim Preparingtest");
        UUID run = preparing.claim(id).orElseThrow();
        preparing.beginAnew(id, run);
        preparing.prepare(id, run, preparing.keys(id));
        runs.put(id, run);
        return id;
    }

    private void goOn(UUID id) {
        preparing.release(id, runs.get(id));
        recordings.goOn(id, () -> true);
    }

    private UUID decided(String slug, Consumer<Letter> change, String rows) throws Exception {
        return judged(brought(revisionOf(slug, change), rows), rows);
    }

    private static String revisionOf(String slug, Consumer<Letter> change) {
        return DeskWorld.lettersOwnRevision(slug, letter -> {
            letter.openToIndividuals = true;
            Slug.takeFree(Letter.SLUG_KIND, slug, letter.id);
            change.accept(letter);
        });
    }

    private UUID brought(String revision, String rows) throws Exception {
        Path file = Files.createTempFile("preparing", ".csv");
        Files.writeString(file, "kind,name\n" + rows);
        UUID id = imports.bring(file, "preparing.csv", UUID.fromString(revision), "Kim Preparingtest");
        Files.delete(file);
        return id;
    }

    // As the worker would, which is stopped.
    private UUID judged(UUID id, String rows) {
        staging.stage(id, 0, rows(rows));
        staging.staged(id);
        map(id);
        while (staging.judge(id)) {}
        staging.letGo();
        imports.decideAll(id, Verdict.POSSIBLE, Decision.NEW);
        return id;
    }

    private static List<SheetRow> rows(String table) {
        List<SheetRow> all = new ArrayList<>();
        for (String line : ("kind,name\n" + table).split("\n")) {
            all.add(new SheetRow(all.size() + 1, List.of(line.split(",")), Map.of()));
        }
        return all;
    }

    private void map(UUID id) {
        Terms terms = new Terms(
                "column", "", "signed", "month", "reported", "email", "", "", source, "", "", "", "", publishes);
        imports.map(id, 1, Map.of(0, Column.KIND, 1, Column.NAME), terms);
    }

    private static void record(String organization, String revision, int expected) {
        Staff.as("Alex Example")
                .formParam("form", Ids.next().toString())
                .formParam("kind", "organization")
                .formParam("revision", revision)
                .formParam("signer", organization)
                .formParam("signer_id", expected == 303 ? "new" : "")
                .formParam("date", "2026-01-06")
                .formParam("date_basis", "signed")
                .formParam("assurance", "attested")
                .formParam("heard_by", "telephone")
                .formParam("heard_on", "2026-01-06")
                .formParam("publish", "on")
                .post("/desk/record")
                .then()
                .statusCode(expected);
    }

    private static ValidatableResponse site(String address) {
        return RestAssured.get(address).then().statusCode(200);
    }

    private static ValidatableResponse desk(String address) {
        return Staff.as("Alex Example").get(address).then().statusCode(200);
    }

    private static long live(String slug) {
        return World.written(() -> SignOn.count("letter.slug = ?1 and place is not null", slug));
    }

    private static UUID letter(String slug) {
        return World.written(() -> Letter.<Letter>find("slug", slug).firstResult().id);
    }

    private static String revision(String slug) {
        return World.written(() ->
                Revision.<Revision>find("letter.slug", slug).firstResult().id.toString());
    }

    private static boolean isSealed(UUID subject) {
        return World.written(() -> LedgerEntry.about(subject).stream().anyMatch(entry -> entry.position != null));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> raw(String sql) {
        return World.written(() ->
                Panache.getEntityManager().createNativeQuery(sql, UUID.class).getResultList());
    }
}
