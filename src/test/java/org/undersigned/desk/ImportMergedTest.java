package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.undersigned.desk.ImportDeskTest.brought;
import static org.undersigned.desk.ImportDeskTest.bytes;
import static org.undersigned.desk.ImportDeskTest.get;
import static org.undersigned.desk.ImportDeskTest.mapped;
import static org.undersigned.desk.ImportDeskTest.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.SignOn;

/** Rows that name an organization of which another, merged into it, had to do with the letter. */
@QuarkusTest
class ImportMergedTest {

    @Test
    void who_withdrew_before_it_was_merged_is_asked_about_by_either_name_and_through_any_merger() {
        UUID withdrawn = World.endorsement("merged-withdrawn", "Dugong Quorum", one -> {});
        post("/desk/sign-ons/" + withdrawn + "/withdrawal", Map.of("reason", "They asked for it"))
                .then()
                .statusCode(303);
        UUID between = World.endorsement("merged-withdrawn-elsewhere", "Numbat Narrators", one -> {});
        UUID stays = World.endorsement("merged-withdrawn-elsewhere", "Tapir Bakers", one -> {});
        merge(withdrawn, between);
        merge(between, stays);
        for (String name : new String[] {"Tapir Bakers", "Dugong Quorum", "Numbat Narrators"}) {
            asks("merged-withdrawn", name, "withdrew from this letter: Tapir Bakers");
        }
    }

    @Test
    void what_waits_of_one_that_was_merged_is_asked_about_and_the_type_ahead_says_it_waits() {
        UUID waiting = World.waitingEndorsement("Potoroo Pamphleteers");
        UUID letter = World.letterAt("merged-waiting");
        World.written(() -> {
            SignOn one = SignOn.withId(waiting);
            one.letter = Letter.findById(letter);
            one.revision = one.letter.currentRevision().orElseThrow();
            return null;
        });
        UUID stays = World.endorsement("merged-waiting-elsewhere", "Dunnart Debaters", one -> {});
        merge(waiting, stays);
        asks("merged-waiting", "Dunnart Debaters", "waits for the desk already: Dunnart Debaters");
        asks("merged-waiting", "Potoroo Pamphleteers", "waits for the desk already: Dunnart Debaters");
        get("/desk/suggestions/organizations?q=dunnart&revision=" + revision("merged-waiting"))
                .then()
                .body(containsString("Dunnart Debaters"), containsString("waits in the queue"));
    }

    private static void asks(String slug, String name, String why) {
        String address = brought(bytes("Organization\n" + name + "\n"), "merged.csv", revision(slug));
        mapped(address, Map.of());
        get(address + "?verdict=possible")
                .then()
                .body(containsString(why), containsString("0 sign-ons will be recorded"));
    }

    private static void merge(UUID signOnOfGone, UUID signOnOfStaying) {
        String gone = "/desk/organizations/" + organization(signOnOfGone);
        post(gone + "/merger", Map.of("into", organization(signOnOfStaying).toString(), "reason", "one & the same"))
                .then()
                .statusCode(303);
    }

    private static UUID organization(UUID signOn) {
        return World.written(() -> SignOn.withId(signOn).organization.id);
    }

    private static String revision(String slug) {
        UUID letter = World.letterAt(slug);
        return World.written(() -> Letter.<Letter>findById(letter)
                .currentRevision()
                .orElseThrow()
                .id
                .toString());
    }
}
