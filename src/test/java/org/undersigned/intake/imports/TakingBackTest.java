package org.undersigned.intake.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.AnnouncementService;
import org.undersigned.signon.MergingService;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

/** A large import is taken back some rows at a time, and to its end, whatever happens between. */
@QuarkusTest
class TakingBackTest extends StoppedImports {

    private static final int ROWS = 600;
    private static final Actor KIM = new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "Kim Takingback");

    @Inject
    SignOnService signOns;

    @Inject
    AnnouncementService announcements;

    @Inject
    MergingService merging;

    @Test
    void stopped_halfway_it_goes_on_at_the_next_start_for_whoever_asked_and_leaves_what_was_changed_meanwhile()
            throws Exception {
        String revision = revision("taken-back", true);
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> "individual,Tamar Takenback " + number + "\n")
                .collect(Collectors.joining());
        UUID id = recorded(revision, rows);
        assertEquals(ROWS, live(revision));
        Actor.as(KIM, () -> {
            takingBack.begin(id, "A wrong table", KIM.name());
            assertTrue(takingBack.step(id));
        });
        assertEquals(ROWS - 499, live(revision));
        Staff.as("Alex Example")
                .get("/desk/imports/" + id)
                .then()
                .body(
                        containsString("The import is being taken back"),
                        containsString("499 of 600 rows"),
                        not(containsString("/reversal")));
        Staff.as("Alex Example")
                .get("/desk/imports?progress=taking_back")
                .then()
                .body(containsString("/desk/imports/" + id));
        Staff.as("Alex Example")
                .formParam("reason", "Again")
                .post("/desk/imports/" + id + "/reversal")
                .then()
                .statusCode(422)
                .body(containsString("The import is being taken back"), not(containsString("/application")));
        UUID later = World.written(() -> ImportRow.atLine(id, ROWS).id);
        signOns.withdraw(later, "Said so herself", null);
        worker.start(null);
        await(id, Progress.TAKEN_BACK);
        assertEquals(0, live(revision));
        Staff.as("Alex Example")
                .get("/desk/imports/" + id)
                .then()
                .body(containsString("599 struck or declined"), containsString("/desk/sign-ons/" + later));
        World.written(() -> {
            assertEquals("Said so herself", SignOn.withId(later).withdrawalReason);
            List<LedgerEntry> told = LedgerEntry.list("actorId", KIM.id());
            assertEquals(1 + ROWS - 1, told.size());
            assertTrue(told.stream().allMatch(one -> one.reason.equals("A wrong table")));
            return null;
        });
        assertFalse(takingBack.step(id));
    }

    @Test
    void a_letter_is_made_public_only_when_all_have_left() throws Exception {
        String revision = DeskWorld.lettersOwnRevision("taken-back-draft", letter -> {
            letter.openToIndividuals = true;
            letter.publishedAt = null;
        });
        UUID id = recorded(revision, "individual,Tilda Takendraft\nindividual,Tomas Takendraft\n");
        UUID letter = World.written(() -> Revision.<Revision>findById(UUID.fromString(revision)).letter.id);
        takingBack.begin(id, "A wrong table", BY);
        assertEquals("import_taking_back", assertThrows(Refusal.class, () -> announcements.publishLetter(letter)).code);
        worker.start(null);
        await(id, Progress.TAKEN_BACK);
        announcements.publishLetter(letter);
        assertEquals(
                0,
                World.written(() -> LedgerEntry.count(
                        "isPublic = true and subject in (select s.id from SignOn s where s.letter.id = ?1)", letter)));
    }

    @Test
    void what_another_endorsement_was_set_aside_for_stays() throws Exception {
        String revision = revision("taken-back-merged", false);
        UUID id = recorded(revision, "organization,Takenmerged Yak Society\n");
        UUID imported = organization("Takenmerged Yak Society");
        worker.start(null);
        recorded(revision, "organization,Real Zebra Parliament\n");
        merging.merge(organization("Real Zebra Parliament"), imported, "The same");
        assertEquals(1, live(revision));
        takingBack.takeBack(id, "A wrong table", BY);
        assertEquals(1, live(revision));
        Staff.as("Alex Example")
                .get("/desk/imports/" + id)
                .then()
                .body(containsString("1 was changed since it was imported"));
    }

    @Test
    void a_letter_that_was_struck_is_put_back_only_when_all_have_left() throws Exception {
        String revision = revision("taken-back-struck", true);
        UUID id = recorded(revision, "individual,Tilda Takenstruck\n");
        UUID letter = World.written(() -> Revision.<Revision>findById(UUID.fromString(revision)).letter.id);
        announcements.strike(Letter.class, letter, "Too early");
        takingBack.begin(id, "A wrong table", BY);
        assertEquals(
                "import_taking_back",
                assertThrows(Refusal.class, () -> announcements.restore(Letter.class, letter, "Now")).code);
        worker.start(null);
        await(id, Progress.TAKEN_BACK);
        announcements.restore(Letter.class, letter, "Now");
        assertEquals(0, live(revision));
    }

    private static UUID organization(String name) {
        return World.written(() -> Organizations.calledExactly(name).orElseThrow().id);
    }
}
