package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.desk.ImportDeskTest.*;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organizations;
import org.undersigned.directory.Term;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.AnnouncementService;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;

/** What befalls a table after it was understood: other things happen meanwhile, it is discarded, and the ledger tells of it. */
@QuarkusTest
class ImportLifeTest {

    private static final String BUTTON = "Import them, all at once";

    @Test
    void publishing_is_no_change_of_what_was_imported() {
        String announced = DeskWorld.lettersOwnRevision("imported-announced", letter -> letter.publishedAt = null);
        String address =
                brought(bytes("Organization\nAnnounced Import Society\nQuiet Harbor Chorus\n"), "a.csv", announced);
        mapped(address, Map.of());
        post(address + "/application", Map.of()).then().statusCode(303);
        UUID letter = World.written(() -> under(announced).letter.id);
        Arc.container().instance(AnnouncementService.class).get().publishLetter(letter);
        post(address + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        assertEquals(0, live(announced));

        String received = letter("imported-received");
        String waiting = brought(bytes("Organization\nReceived Import One\n"), "r.csv", received);
        mapped(waiting, Map.of("publish", ""));
        post(waiting + "/application", Map.of()).then().statusCode(303);
        UUID signOn = World.written(
                () -> SignOn.<SignOn>find("letter", under(received).letter).singleResult().id);
        Arc.container().instance(SignOnService.class).get().publish(signOn);
        assertEquals(1, live(received));
        post(waiting + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        assertEquals(0, live(received));
    }

    @Test
    void where_nothing_is_new_there_is_no_button_to_record_it() {
        String revision = letter("imported-again");
        for (boolean first : new boolean[] {true, false}) {
            String address = brought(bytes("Organization\nImported Again Society\n"), "again.csv", revision);
            mapped(address, Map.of());
            get(address).then().body(first ? containsString(BUTTON) : not(containsString(BUTTON)));
            post(address + "/application", Map.of()).then().statusCode(first ? 303 : 422);
        }
    }

    @Test
    void the_ledger_tells_the_desk_of_an_import_and_leads_to_its_page() {
        String revision = letter("imported-told");
        String address = brought(bytes("Organization\nTold Import Society\n"), "told-import.csv", revision);
        mapped(address, Map.of());
        post(address + "/application", Map.of()).then().statusCode(303);
        get("/desk/actions?verb=import.applied")
                .then()
                .body(containsString(address), containsString("told-import.csv"), containsString("table imported"));
        post(address + "/reversal", Map.of("reason", "Told import was wrong"))
                .then()
                .statusCode(303);
        get("/desk/actions?verb=import.taken_back")
                .then()
                .body(containsString(address), containsString("Told import was wrong"));
        assertEquals(0, World.written(() -> LedgerEntry.count("subject = ?1 and isPublic = true", id(address))));
    }

    @Test
    void what_was_set_aside_in_a_merge_and_stands_again_is_taken_back() {
        String revision = letter("imported-merged");
        String address = brought(
                bytes("Organization\nParting Xylophones\nZither Keepers of Ypsilanti\n"), "merged.csv", revision);
        mapped(address, Map.of());
        post(address + "/application", Map.of()).then().statusCode(303);
        UUID gone = organization("Parting Xylophones");
        UUID stays = organization("Zither Keepers of Ypsilanti");
        post("/desk/organizations/" + gone + "/merger", Map.of("into", stays.toString(), "reason", "The same"))
                .then()
                .statusCode(303);
        assertEquals(1, ImportDeskTest.live(revision));
        post("/desk/organizations/" + gone + "/separation", Map.of("reason", "Two after all"))
                .then()
                .statusCode(303);
        assertEquals(2, ImportDeskTest.live(revision));
        post(address + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        get(address).then().body(containsString("2 struck or declined"), not(containsString("id=\"changed\"")));
        assertEquals(0, ImportDeskTest.live(revision));
    }

    @Test
    void what_is_not_imported_is_discarded_once_somebody_said_so() {
        String revision = letter("imported-discarded");
        String address = brought(bytes("Organization\nDiscarded Xylophones\n"), "discarded.csv", revision);
        mapped(address, Map.of());
        get(address).then().body(containsString(address + "/discarding"));
        get(address + "/discarding").then().statusCode(200).body(containsString("Discard this import"));
        get(address).then().statusCode(200);
        post(address + "/discarding", Map.of("reason", "x".repeat(2_000)))
                .then()
                .statusCode(422);
        post(address + "/discarding", Map.of("reason", "Not this one")).then().statusCode(303);
        get(address).then().statusCode(404);
        assertEquals(
                "Not this one",
                World.written(
                        () -> LedgerEntry.<LedgerEntry>find("subject = ?1 and verb = 'import.discarded'", id(address))
                                .singleResult()
                                .reason));

        String applied = brought(bytes("Organization\nQuixotic Zebra Keepers\n"), "kept.csv", revision);
        mapped(applied, Map.of());
        post(applied + "/application", Map.of()).then().statusCode(303);
        post(applied + "/discarding", Map.of()).then().statusCode(422).body(containsString("imported already"));
        get(applied).then().body(not(containsString("/discarding")));
    }

    @Test
    void only_those_are_offered_whom_the_letter_asks_and_the_day_is_that_of_the_sign_on_under_an_undated_letter() {
        UUID senator = DeskWorld.member("Z009011", "Sam", "Importdouble", "Sam Importdouble");
        UUID representative = DeskWorld.member("Z009012", "Rita", "Importdouble", "Rita Importdouble");
        DeskWorld.member("Z009013", "Solo", "Importlonesenator", "Solo Importlonesenator");
        termsOf(List.of("Z009011", "Z009013"), term -> {
            term.chamber = Chamber.SENATE;
            term.district = null;
        });
        String revision = house("imported-house", letter -> {});
        String address = brought(bytes("Name\nImportdouble\nBob Importlonesenator\n"), "house.csv", revision);
        mapped(address, Map.of("kind", "member", "column-0", "name"));
        get(address + "?verdict=possible")
                .then()
                .body(containsString(representative.toString()), not(containsString(senator.toString())));
        get(address + "?verdict=wrong").then().body(containsString("does not ask for this chamber"));
        post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "known"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));

        DeskWorld.member("Z009014", "Fay", "Importformer", "Fay Importformer");
        termsOf(List.of("Z009014"), term -> {
            term.startsOn = new PartialDate("2019-01-03");
            term.endsOn = new PartialDate("2021-01-03");
        });
        String undated = house("imported-undated", letter -> letter.dated = null);
        String old = brought(bytes("Name,Date\nFay Importformer,2020-03-01\nZ009012,\n"), "old.csv", undated);
        mapped(old, Map.of("kind", "member", "column-0", "name", "column-1", "date"));
        get(old + "?verdict=wrong").then().body(containsString("Rita Importdouble"));
        post(old + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(undated));
    }

    @Test
    void what_a_rule_refuses_by_the_time_of_the_import_is_left_out_and_told() {
        DeskWorld.member("Z009021", "Lena", "Importleftout", "Lena Importleftout");
        UUID gone = DeskWorld.member("Z009022", "Gus", "Importseatless", "Gus Importseatless");
        String revision = house("imported-left-out", letter -> letter.openToIndividuals = true);
        String table = "Type,Name\nmember,Z009021\nmember,Z009022\nperson,Iris Importleftout\n";
        String address = brought(bytes(table), "left-out.csv", revision);
        mapped(address, Map.of("kind", "column"));
        World.written(() -> {
            Letter letter = under(revision).letter;
            letter.openToHouse = false;
            letter.openToSenate = true;
            return Term.delete("member", Member.<Member>findById(gone));
        });
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(1, live(revision));
        get(address)
                .then()
                .body(
                        containsString("2 rows were left out when it was imported"),
                        containsString("does not ask for this chamber: Lena Importleftout"),
                        containsString("is not known: Gus Importseatless"),
                        containsString("?verdict=all&amp;outcome=left_out"));
        get(address + "/rows.csv?verdict=all&outcome=left_out")
                .then()
                .statusCode(200)
                .body(containsString("Importleftout"), containsString("Importseatless"));
        get(address + "?verdict=all&outcome=changed").then().body(containsString("0 lines"));
        get(address + "?verdict=all&outcome=eaten").then().statusCode(422);
    }

    @Test
    void what_is_listed_is_the_newest_of_those_that_one_may_see() {
        UUID campaign = DeskWorld.otherCampaign();
        String elsewhere = DeskWorld.lettersOwnRevision(
                "imported-elsewhere", letter -> letter.campaign = org.undersigned.campaign.Campaign.findById(campaign));
        send(bytes("Organization\nElsewhere\n"), "seen-by-its-editor.csv", elsewhere)
                .then()
                .statusCode(303);
        String here = letter("imported-in-numbers");
        for (int number = 0; number < 51; number++) {
            send(bytes("Organization\nMany\n"), "not-theirs.csv", here).then().statusCode(303);
        }
        String session = Staff.session(Staff.editor("Ilse Importscope", campaign));
        Staff.with(session)
                .get("/desk/imports")
                .then()
                .body(containsString("seen-by-its-editor.csv"), not(containsString("not-theirs.csv")));
    }

    private static String house(String slug, Consumer<Letter> change) {
        return DeskWorld.lettersOwnRevision(slug, letter -> {
            letter.openToMembers = letter.openToHouse = true;
            letter.openToOrganizations = false;
            change.accept(letter);
        });
    }

    private static void termsOf(List<String> members, Consumer<Term> change) {
        World.written(() -> {
            Term.<Term>list("member.bioguide in ?1", members).forEach(change);
            return null;
        });
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static UUID organization(String name) {
        return World.written(() -> Organizations.calledExactly(name).orElseThrow().id);
    }
}
